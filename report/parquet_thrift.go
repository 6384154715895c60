package report

import "encoding/binary"

// The metadata of Parquet are structs of Thrift in the compact protocol:
// fields by their numbers, integers as zigzag varints. Names and numbers below
// are those of parquet.thrift in the specification of the format.

// thrift writes structs. It remembers the last field of each struct that is
// open, since fields tell only their distance from it.
type thrift struct {
	data []byte
	last []int
}

// The types of fields and elements.
const (
	thriftI32    = 5
	thriftI64    = 6
	thriftBinary = 8
	thriftList   = 9
	thriftStruct = 12
)

// field opens a field. Fields come in ascending order, no more than 15 apart.
func (t *thrift) field(id, kind int) {
	last := &t.last[len(t.last)-1]
	t.data = append(t.data, byte((id-*last)<<4|kind))
	*last = id
}

func (t *thrift) varint(v int64) { t.data = binary.AppendVarint(t.data, v) }

func (t *thrift) i32(id, v int) {
	t.field(id, thriftI32)
	t.varint(int64(v))
}

func (t *thrift) i64(id int, v int64) {
	t.field(id, thriftI64)
	t.varint(v)
}

func (t *thrift) text(id int, s string) {
	t.field(id, thriftBinary)
	t.bytes(s)
}

func (t *thrift) bytes(s string) {
	t.data = binary.AppendUvarint(t.data, uint64(len(s)))
	t.data = append(t.data, s...)
}

// list opens a list; its elements follow.
func (t *thrift) list(id, kind, length int) {
	t.field(id, thriftList)
	const short = 15 // and longer lists have their length behind
	t.data = append(t.data, byte(min(length, short)<<4|kind))
	if length >= short {
		t.data = binary.AppendUvarint(t.data, uint64(length))
	}
}

// element writes a struct that is an element of a list, or all there is.
func (t *thrift) element(fields func()) {
	t.last = append(t.last, 0)
	fields()
	t.last = t.last[:len(t.last)-1]
	t.data = append(t.data, 0) // no more fields
}

// structure writes a field that is a struct.
func (t *thrift) structure(id int, fields func()) {
	t.field(id, thriftStruct)
	t.element(fields)
}

// The values of enumerations that are used.
const (
	parquetInt64, parquetDouble, parquetByteArray = 2, 5, 6 // Type
	parquetOptional                               = 1       // FieldRepetitionType
	parquetUTF8                                   = 0       // ConvertedType
	parquetPlain, parquetRLE                      = 0, 3    // Encoding
	parquetGzip                                   = 2       // CompressionCodec
	parquetDataPage                               = 0       // PageType
)

// parquetTypes are the physical types of columns.
var parquetTypes = map[Type]int{
	String: parquetByteArray, Date: parquetByteArray,
	Integer: parquetInt64, Ordinal: parquetInt64, Real: parquetDouble, Percent: parquetDouble,
}

// pageHeader is a PageHeader. Sizes are those of the page behind it.
func pageHeader(rows int64, uncompressed, compressed int) []byte {
	var t thrift
	t.element(func() {
		t.i32(1, parquetDataPage)
		t.i32(2, uncompressed)
		t.i32(3, compressed)
		t.structure(5, func() { // data_page_header
			t.i32(1, int(rows))
			t.i32(2, parquetPlain)
			t.i32(3, parquetRLE) // definition levels
			t.i32(4, parquetRLE) // repetition levels, of which there are none
		})
	})
	return t.data
}

// footer is the FileMetaData.
func (f *parquetFile) footer() []byte {
	var t thrift
	t.element(func() {
		t.i32(1, 1) // version
		f.schema(&t)
		var rows int64
		for _, group := range f.groups {
			rows += group.rows
		}
		t.i64(3, rows)
		t.list(4, thriftStruct, len(f.groups))
		for i := range f.groups {
			t.element(func() { f.groups[i].metadata(&t, f.table) })
		}
		t.text(6, "zhenggai") // created_by
	})
	return t.data
}

// schema is a list of SchemaElement: the root, then the columns.
func (f *parquetFile) schema(t *thrift) {
	t.list(2, thriftStruct, 1+len(f.table.Columns))
	t.element(func() {
		t.text(4, f.table.Name)
		t.i32(5, len(f.table.Columns)) // num_children
	})
	for i := range f.table.Columns {
		c := &f.table.Columns[i]
		t.element(func() {
			t.i32(1, parquetTypes[c.Type])
			t.i32(3, parquetOptional)
			t.text(4, c.Name)
			if parquetTypes[c.Type] == parquetByteArray {
				t.i32(6, parquetUTF8)
				t.structure(10, func() { t.structure(1, func() {}) }) // logicalType STRING
			}
		})
	}
}

// metadata is a RowGroup.
func (g *parquetGroup) metadata(t *thrift, table *Table) {
	t.list(1, thriftStruct, len(g.chunks))
	var total int64
	for i := range g.chunks {
		t.element(func() { g.chunks[i].metadata(t, &table.Columns[i]) })
		total += g.chunks[i].uncompressed
	}
	t.i64(2, total)
	t.i64(3, g.rows)
}

// metadata is a ColumnChunk.
func (c *parquetChunk) metadata(t *thrift, column *Column) {
	t.i64(2, c.offset) // file_offset
	t.structure(3, func() {
		t.i32(1, parquetTypes[column.Type])
		t.list(2, thriftI32, 2) // encodings
		t.varint(parquetPlain)
		t.varint(parquetRLE)
		t.list(3, thriftBinary, 1) // path_in_schema
		t.bytes(column.Name)
		t.i32(4, parquetGzip)
		t.i64(5, c.values)
		t.i64(6, c.uncompressed)
		t.i64(7, c.compressed)
		t.i64(9, c.offset) // data_page_offset
	})
}
