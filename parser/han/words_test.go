package han

import "testing"

func TestWords(t *testing.T) {
	w := NewWords("完成 基本完成 基本 整改 。")
	for s, want := range map[string]int{
		"基本完成整改": len("基本完成"), "基本到位": len("基本"), "整改": len("整改"),
		"完": 0, "": 0, "其他": 0,
	} {
		if got := w.Prefix(s); got != want {
			t.Errorf("Prefix(%q) = %d, want %d", s, got, want)
		}
	}
	for s, want := range map[string]bool{
		"基本完成整改。": true, "": true, "整改了": false, "已整改": false,
	} {
		if got := w.Spell(s); got != want {
			t.Errorf("Spell(%q) = %v, want %v", s, got, want)
		}
	}
}
