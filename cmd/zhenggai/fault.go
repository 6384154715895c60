package main

import (
	"fmt"
	"runtime/debug"
)

// fault is a panic of the program over one input, as an error.
type fault struct {
	value any
	stack []byte // of where it happened, for whoever mends it
}

// faultOf makes a fault of what recover gave, nil of nil. It has to be called
// by the deferred function, while the stack is still there.
func faultOf(recovered any) error {
	if recovered == nil {
		return nil
	}
	return &fault{recovered, debug.Stack()}
}

func (f *fault) Error() string { return fmt.Sprint(f.value) }
