package han

import (
	"strings"
	"testing"
)

var regions = map[string]string{
	"中共云岭市清河区人民法院党组":  "云岭市清河区",
	"白塔县人民政府":         "白塔县",
	"白塔縣農業局黨組":        "白塔县",
	"云岭省分行党委":         "云岭省",
	"云岭市市场监督管理局党组":    "云岭市",
	"云岭市政协党组":         "云岭市",
	"清河区市场监督管理局党组":    "清河区",
	"区水利局党组":          "",
	"省委办公厅":           "",
	"城市管理局党组":         "",
	"云岭能源投资集团有限公司党委":  "",
	"云岭经济开发区管委会":      "",
	"全县各乡镇":           "",
	"XX县供销集团党委":       "",
	"某某贸易有限公司驻清河区办事处": "",
	"": "",
}

func TestRegion(t *testing.T) {
	for body, want := range regions {
		if got := Region(body); got != want {
			t.Errorf("%s: %q, want %q", body, got, want)
		}
	}
}

// FuzzRegion makes sure that a region ends as places do, begins the name of the
// body, and is its own region.
func FuzzRegion(f *testing.F) {
	for body := range regions {
		f.Add(body)
	}
	f.Fuzz(func(t *testing.T, body string) {
		region := Region(body)
		if region == "" {
			return
		}
		if last := region[len(region)-len("县"):]; !strings.Contains(placeSuffix, last) {
			t.Errorf("%q ends in %q", region, last)
		}
		if !strings.HasPrefix(Simplify(strings.TrimPrefix(body, partyPrefix)), region) {
			t.Errorf("%q does not begin with %q", body, region)
		}
		if again := Region(region); again != region {
			t.Errorf("the region of %q is %q", region, again)
		}
	})
}
