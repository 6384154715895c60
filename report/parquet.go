package report

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
)

// parquetRows writes a file of Apache Parquet for each table. Every cell may be
// absent; texts are UTF-8, Integer and Ordinal INT64, Real and Percent DOUBLE. A
// Date is a text, too, since "2024-02" is no day; try_cast(feedback AS DATE) in
// DuckDB gives those that are. Pages are plain and compressed with gzip, which
// every reader knows.
//
// It is written here because the library for it initialises more than a
// millisecond's worth of tables at every start of the program. Flat tables
// need little of the format; that library reads it back in the tests.
type parquetRows struct {
	files []*parquetFile // in the order of the tables
	of    map[*Table]*parquetFile
}

// errNoFolder is for several tables and a writer that takes one file.
var errNoFolder = errors.New("several tables have to be written to a directory")

// parquetName is the name of the file of a table in a [Folder].
func parquetName(t *Table) string { return t.Name + ".parquet" }

func newParquetRows(w io.Writer, tables []*Table) (*parquetRows, error) {
	rows := &parquetRows{of: map[*Table]*parquetFile{}}
	folder, isFolder := w.(Folder)
	if len(tables) != 1 && !isFolder {
		return nil, errNoFolder
	}
	for _, t := range tables {
		out := w
		if isFolder {
			var err error
			if out, err = folder.Create(parquetName(t)); err != nil {
				return nil, err
			}
		}
		file := newParquetFile(out, t)
		rows.files = append(rows.files, file)
		rows.of[t] = file
	}
	return rows, nil
}

func (w *parquetRows) Write(b *Batch) error {
	for _, part := range b.Parts {
		for _, row := range part.Rows {
			if err := w.of[part.Table].add(row); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w *parquetRows) Close() error {
	for _, file := range w.files {
		if err := file.close(); err != nil {
			return err
		}
	}
	return nil
}

// groupBytes is about how much of a table is held before it is written as a
// row group.
const groupBytes = 8 << 20

// parquetMagic begins and ends a file.
const parquetMagic = "PAR1"

// parquetFile is a file that grows by row groups.
type parquetFile struct {
	out     io.Writer
	offset  int64
	table   *Table
	columns []parquetColumn // of the row group under way
	rows    int64           // in it
	groups  []parquetGroup
	gzip    *gzip.Writer // used again for each page
}

func newParquetFile(w io.Writer, t *Table) *parquetFile {
	return &parquetFile{out: w, table: t, columns: make([]parquetColumn, len(t.Columns)), gzip: gzip.NewWriter(nil)}
}

// parquetGroup is what the footer says about a row group.
type parquetGroup struct {
	rows   int64
	chunks []parquetChunk
}

// parquetChunk is what the footer says about a column of a row group.
type parquetChunk struct {
	offset       int64 // of its only page
	values       int64 // absent ones included
	uncompressed int64
	compressed   int64
}

// parquetColumn gathers the cells of a column.
type parquetColumn struct {
	runs   []levelRun
	values []byte // those that are there, in the plain encoding
}

// levelRun is a number of cells in a row that are all there, or all absent.
type levelRun struct {
	present bool
	length  uint64
}

func (f *parquetFile) add(row Row) error {
	size := 0
	for i := range f.columns {
		f.columns[i].add(row[i])
		size += len(f.columns[i].values)
	}
	f.rows++
	if size < groupBytes {
		return nil
	}
	return f.flush()
}

func (c *parquetColumn) add(cell any) {
	if last := len(c.runs) - 1; last >= 0 && c.runs[last].present == (cell != nil) {
		c.runs[last].length++
	} else {
		c.runs = append(c.runs, levelRun{cell != nil, 1})
	}
	switch v := cell.(type) {
	case nil:
	case int64:
		c.values = binary.LittleEndian.AppendUint64(c.values, uint64(v))
	case float64:
		c.values = binary.LittleEndian.AppendUint64(c.values, math.Float64bits(v))
	default:
		text := cellText(cell)
		c.values = binary.LittleEndian.AppendUint32(c.values, uint32(len(text)))
		c.values = append(c.values, text...)
	}
}

// page is the content of a data page: which cells are there, in runs, behind
// the length of that, and the values.
func (c *parquetColumn) page() []byte {
	var levels []byte
	for _, run := range c.runs {
		levels = binary.AppendUvarint(levels, run.length<<1)
		levels = append(levels, presence(run.present))
	}
	page := binary.LittleEndian.AppendUint32(nil, uint32(len(levels)))
	return append(append(page, levels...), c.values...)
}

// presence is the definition level of a cell.
func presence(present bool) byte {
	if present {
		return 1
	}
	return 0
}

// flush writes the row group under way.
func (f *parquetFile) flush() error {
	if f.rows == 0 {
		return nil
	}
	if err := f.begin(); err != nil {
		return err
	}
	group := parquetGroup{rows: f.rows}
	for i := range f.columns {
		chunk, err := f.writeChunk(&f.columns[i])
		if err != nil {
			return err
		}
		group.chunks = append(group.chunks, chunk)
		f.columns[i] = parquetColumn{}
	}
	f.groups = append(f.groups, group)
	f.rows = 0
	return nil
}

// begin writes the magic number, once.
func (f *parquetFile) begin() error {
	if f.offset > 0 {
		return nil
	}
	return f.write([]byte(parquetMagic))
}

// writeChunk writes a column of the row group as one page.
func (f *parquetFile) writeChunk(c *parquetColumn) (parquetChunk, error) {
	page := c.page()
	compressed, err := f.gzipped(page)
	if err != nil {
		return parquetChunk{}, err
	}
	header := pageHeader(f.rows, len(page), len(compressed))
	chunk := parquetChunk{
		offset:       f.offset,
		values:       f.rows,
		uncompressed: int64(len(header) + len(page)),
		compressed:   int64(len(header) + len(compressed)),
	}
	return chunk, f.write(append(header, compressed...))
}

func (f *parquetFile) gzipped(data []byte) ([]byte, error) {
	var b bytes.Buffer
	f.gzip.Reset(&b)
	if _, err := f.gzip.Write(data); err != nil {
		return nil, err
	}
	if err := f.gzip.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func (f *parquetFile) write(data []byte) error {
	n, err := f.out.Write(data)
	f.offset += int64(n)
	return err
}

// close writes what is left and the footer.
func (f *parquetFile) close() error {
	if err := f.flush(); err != nil {
		return err
	}
	if err := f.begin(); err != nil {
		return err
	}
	footer := f.footer()
	length := len(footer)
	if uint64(length) > math.MaxUint32 {
		return fmt.Errorf("the footer of %s is too long", f.table.Name)
	}
	footer = binary.LittleEndian.AppendUint32(footer, uint32(length))
	return f.write(append(footer, parquetMagic...))
}
