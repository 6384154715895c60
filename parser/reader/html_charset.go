package reader

import (
	"strings"

	"golang.org/x/net/html"
)

// htmlDeclared is the encoding that a page says it is in, empty if it says
// none: <meta charset="gb2312">, the same in http-equiv, or the declaration of
// XML.
func htmlDeclared(raw string) string {
	head := raw[:min(len(raw), htmlHeadBytes)]
	if i := strings.Index(head, "<?xml"); i >= 0 && i < 4 {
		declaration, _, _ := strings.Cut(head[i:], ">")
		if label := charsetBehind(declaration, "encoding"); label != "" {
			return label
		}
	}
	z := html.NewTokenizer(strings.NewReader(head))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return ""
		case html.StartTagToken, html.SelfClosingTagToken:
			if label := metaCharset(z); label != "" {
				return label
			}
		}
	}
}

// htmlHeadBytes is how far into a page its encoding is declared. Browsers look
// at 1 KiB; some sites put their scripts first.
const htmlHeadBytes = 8 << 10

// metaCharset is the encoding that the tag at hand declares.
func metaCharset(z *html.Tokenizer) string {
	name, more := z.TagName()
	if string(name) != "meta" {
		return ""
	}
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		switch string(key) {
		case "charset":
			return string(value)
		case "content":
			if label := charsetBehind(string(value), "charset"); label != "" {
				return label
			}
		}
	}
	return ""
}

// charsetBehind is the value of key in s: charset=gb2312, encoding="gb2312".
func charsetBehind(s, key string) string {
	_, value, found := strings.Cut(strings.ToLower(s), key)
	value, assigned := strings.CutPrefix(strings.TrimSpace(value), "=")
	if !found || !assigned {
		return ""
	}
	value = strings.TrimLeft(value, ` '"`)
	if i := strings.IndexAny(value, ` '";?`); i >= 0 {
		value = value[:i]
	}
	return value
}
