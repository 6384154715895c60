module github.com/zhenggai/zhenggai/.ci/readers

go 1.26.0

require (
	github.com/fraugster/parquet-go v0.12.0
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
)

require (
	github.com/apache/thrift v0.16.0 // indirect
	github.com/golang/snappy v0.0.4 // indirect
	golang.org/x/text v0.14.0 // indirect
)
