package han

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Place names: so many characters and one of the suffixes.
const (
	leastPlace   = 2
	mostPlace    = 7
	placeSuffix  = "省市县区州盟旗"
	partyPrefix  = "中共"
	notAfterward = "场容级域间块划长" // 市场, 县级, 区域: the suffix belongs to the next word
)

// commonPlaces end in a suffix and name no place of their own: 开发区, 城市. A
// word that is taken for a place (zhenggai table --group-by region) belongs
// here.
var commonPlaces = []string{
	"开发区", "高新区", "新区", "园区", "社区", "小区", "校区", "院区", "厂区", "库区", "矿区", "景区",
	"林区", "牧区", "灾区", "灌区", "辖区", "地区", "片区", "保护区", "示范区", "试验区", "合作区", "自治区",
	"直辖市", "城市", "都市", "超市", "门市", "上市", "全市", "全县", "全区", "全省", "本市", "本县",
	"本区", "本省", "我市", "我县", "我区", "我省", "各市", "各县", "各区", "各省", "外省", "外市",
	"跨省",
}

// Region is the place that the name of a body begins with, down to the
// smallest: 云岭市清河区 of 中共云岭市清河区人民法院党组. It is empty when there
// is none for sure: 区水利局党组 does not say which district. It is in simplified
// characters whatever the document has, so that one place has one name.
func Region(body string) string {
	body = strings.TrimPrefix(body, partyPrefix)
	end := 0
	for {
		length := placeLength(body[end:])
		if length == 0 {
			return Simplify(body[:end])
		}
		end += length
	}
}

// placeLength is the number of bytes of the place name that s begins with, 0
// for none.
func placeLength(s string) int {
	runes := 0
	for i, r := range s {
		if !IsHan(r) || runes > mostPlace {
			return 0
		}
		end := i + utf8.RuneLen(r)
		if runes >= leastPlace && isPlaceSuffix(r) && namesPlace(s[:end], s[end:]) {
			return end
		}
		if isPlaceSuffix(r) && runes < leastPlace {
			return 0 // 省委, 全县
		}
		runes++
	}
	return 0
}

func isPlaceSuffix(r rune) bool { return strings.ContainsRune(placeSuffix, Fold(r)) }

// namesPlace reports whether name, which ends in a suffix, is the name of a place
// and not part of a longer word.
func namesPlace(name, rest string) bool {
	name = Simplify(name)
	if slices.ContainsFunc(commonPlaces, func(common string) bool { return strings.HasSuffix(name, common) }) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(rest)
	return !strings.ContainsRune(notAfterward, Fold(next))
}
