package report

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
)

// plainNotices are the notices whose data stands in the page as it is, for
// whoever looks into it. Those after them are packed: 5,000 notices of 30 KB are
// then read by a browser in 3 s instead of 19.
const plainNotices = 20

// writeNotice writes the data of the notice that was kept last.
func (w *pageWriter) writeNotice(n *pageNotice) error {
	if len(w.rows) <= plainNotices {
		return w.writeData("notice", n)
	}
	return w.writePacked("notice", n)
}

// writePacked writes a value as a block of compressed JSON in base64.
func (w *pageWriter) writePacked(class string, value any) error {
	w.out.WriteString(`<script type="application/octet-stream" class="` + class + `">`)
	encoded := base64.NewEncoder(base64.StdEncoding, w.out)
	w.packer.Reset(encoded)
	if err := json.NewEncoder(w.packer).Encode(value); err != nil {
		return err
	}
	if err := errors.Join(w.packer.Close(), encoded.Close()); err != nil {
		return err
	}
	_, err := w.out.WriteString("</script>\n")
	return err
}

// writeData writes a value as a block of JSON, which no browser runs. The
// encoder escapes <, > and &, so that nothing in it can end the block.
func (w *pageWriter) writeData(class string, value any) error {
	w.out.WriteString(`<script type="application/json" class="` + class + `">`)
	var data bytes.Buffer
	if err := json.NewEncoder(&data).Encode(value); err != nil {
		return err
	}
	w.out.Write(bytes.TrimSuffix(data.Bytes(), []byte("\n")))
	_, err := w.out.WriteString("</script>\n")
	return err
}

// orEmpty makes a list that is [] in JSON where it has nothing.
func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
