package reader

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/enums"
	pdferrors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
)

// pdfDeadline is how long one PDF may take. A page takes some hundredths of a
// second, so that only files made to be slow come near it.
const pdfDeadline = 2 * time.Minute

var errTooSlow = errors.New("takes too long to read")

// extractPDF reads the text layer of a PDF file: lines as they stand on the
// pages, in the order of the content, and a form feed before each page but the
// first. Running heads are set aside; page numbers are left to the parser, which
// knows that sentences go on behind them.
func extractPDF(raw string, opts Options) (content, error) {
	return extractPDFWithin(pdfDeadline, raw, opts)
}

func extractPDFWithin(deadline time.Duration, raw string, opts Options) (content, error) {
	damaged, err := damagedStreams(raw, opts)
	if err != nil {
		return content{}, pdfError(err)
	}
	var read pdfReading
	err = borrow(deadline, func(instance pdfium.Pdfium) (err error) {
		read, err = readPDF(instance, raw, opts.maxBytes())
		return err
	})
	if err != nil {
		return content{}, pdfError(err)
	}
	switch {
	case !read.glyphs.legible() && damaged > 0:
		return content{}, broken(errDamagedStream, kindPDF)
	case !read.glyphs.legible():
		return content{}, newError("", NoTextLayer, kindPDF)
	}
	c := content{encoding: "utf-8", confidence: 1, invalid: read.glyphs.unknown, damaged: damaged, pictures: read.pictures}
	c.text, c.aside = layOut(read.pages)
	c.page.Title = propertyTitle(read.title)
	return c, nil
}

// pdfReading is what PDFium found in a file.
type pdfReading struct {
	title    string // of the file's properties
	pages    []pdfPage
	pictures int // pages that show pictures and no text
	glyphs   glyphCount
}

// readPDF reads all pages, or none: a notice without its third page would be
// taken for a whole one. PDFium fetches the parts of raw that it needs, so
// that a large file of scanned pages is not copied.
func readPDF(instance pdfium.Pdfium, raw string, limit int64) (pdfReading, error) {
	file := strings.NewReader(raw)
	defer file.Reset("") // the library keeps the readers of files that do not open
	opened, err := instance.OpenDocument(&requests.OpenDocument{FileReader: file, FileReaderSize: file.Size()})
	if err != nil {
		return pdfReading{}, err
	}
	d := pdfDocument{instance, opened.Document}
	read := pdfReading{title: d.title()}
	if err := d.readPages(&read, limit); err != nil {
		return read, err // the instance goes, and the document with it
	}
	return read, d.close()
}

// pdfDocument is a PDF that is open in an instance of PDFium.
type pdfDocument struct {
	instance pdfium.Pdfium
	ref      references.FPDF_DOCUMENT
}

// close frees the document. A failure means that reading has done harm in the
// instance.
func (d pdfDocument) close() error {
	_, err := d.instance.FPDF_CloseDocument(&requests.FPDF_CloseDocument{Document: d.ref})
	return err
}

// title is the title in the document's properties, empty without one.
func (d pdfDocument) title() string {
	answer, err := d.instance.GetMetaData(&requests.GetMetaData{Document: d.ref, Tags: &[]string{"Title"}})
	if err != nil || len(answer.Tags) == 0 {
		return ""
	}
	return answer.Tags[0].Value
}

// readPages reads the pages as long as their text does not exceed limit bytes.
func (d pdfDocument) readPages(read *pdfReading, limit int64) error {
	count, err := d.instance.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: d.ref})
	if err != nil {
		return err
	}
	left := limit
	for index := range count.PageCount {
		page, text, err := d.page(index)
		if err != nil {
			return fmt.Errorf("page %d: %s", index+1, pdfCause(err))
		}
		if left -= int64(len(text)); left < 0 {
			return tooLarge(limit)
		}
		if text == "" && d.showsPictures(index) {
			read.pictures++
		}
		read.pages = append(read.pages, page)
		read.glyphs.add(text)
	}
	return nil
}

// page reads one page, and gives its text as PDFium does besides. The text is
// fetched in one call: character by character takes several times as long and
// spoils those beyond U+FFFF.
func (d pdfDocument) page(index int) (page pdfPage, text string, err error) {
	ref := requests.Page{ByIndex: &requests.PageByIndex{Document: d.ref, Index: index}}
	loaded, err := d.instance.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: ref})
	if err != nil {
		return nil, "", err
	}
	defer d.instance.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: loaded.TextPage})
	count, err := d.instance.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: loaded.TextPage})
	if err != nil || count.Count == 0 {
		return nil, "", err
	}
	got, err := d.instance.FPDFText_GetText(&requests.FPDFText_GetText{TextPage: loaded.TextPage, Count: count.Count})
	if err != nil {
		return nil, "", err
	}
	return newPage(got.Text, d.heights(loaded.TextPage)), got.Text, nil
}

// maxObjects is how many of the objects on a page without text are looked at: on
// a page that was scanned the picture comes first.
const maxObjects = 16

// showsPictures reports whether there are pictures on a page, or forms, which
// may be of pictures.
func (d pdfDocument) showsPictures(index int) bool {
	page := requests.Page{ByIndex: &requests.PageByIndex{Document: d.ref, Index: index}}
	objects, err := d.instance.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: page})
	if err != nil {
		return false
	}
	for i := range min(objects.Count, maxObjects) {
		object, err := d.instance.FPDFPage_GetObject(&requests.FPDFPage_GetObject{Page: page, Index: i})
		if err != nil {
			return false
		}
		kind, err := d.instance.FPDFPageObj_GetType(&requests.FPDFPageObj_GetType{PageObject: object.PageObject})
		if err != nil {
			return false
		}
		if kind.Type == enums.FPDF_PAGEOBJ_IMAGE || kind.Type == enums.FPDF_PAGEOBJ_FORM {
			return true
		}
	}
	return false
}

// heights tells for each character of a page how high over the page's foot its
// line stands, in points.
func (d pdfDocument) heights(page references.FPDF_TEXTPAGE) func(index int) float64 {
	return func(index int) float64 {
		origin, err := d.instance.FPDFText_GetCharOrigin(&requests.FPDFText_GetCharOrigin{TextPage: page, Index: index})
		if err != nil {
			return 0
		}
		return origin.Y
	}
}

// pdfError sorts what went wrong with a PDF under a code.
func pdfError(err error) *Error {
	e, sorted := errors.AsType[*Error](err)
	switch {
	case sorted:
		return e
	case errors.Is(err, pdferrors.ErrPassword), errors.Is(err, pdferrors.ErrSecurity):
		return &Error{Code: Encrypted, Args: []string{kindPDF}, Err: err}
	}
	return &Error{Code: Broken, Args: []string{kindPDF, pdfCause(err)}, Err: err}
}

// pdfCause is what PDFium said, without the number of the error and the stack
// of a trap.
func pdfCause(err error) string {
	cause, _, _ := strings.Cut(err.Error(), "\n")
	number, text, found := strings.Cut(cause, ": ") // 3: incorrect format
	if _, err := strconv.Atoi(number); found && err == nil {
		return text
	}
	return cause
}
