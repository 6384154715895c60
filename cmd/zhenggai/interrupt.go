package main

import (
	"context"
	"os"
	"os/signal"
	"slices"
	"syscall"
)

// stopSignals ask a program to stop: Ctrl-C, the system, a terminal that is
// closed.
var stopSignals = [...]os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP}

// interruptible gives a context that is done when the user, or the system,
// asks the program to stop. Asked again, the program ends at once. A signal
// that whoever started the program had it ignore stays ignored, as nohup wants
// it.
func interruptible() (ctx context.Context, stop context.CancelFunc) {
	heeded := slices.DeleteFunc(slices.Clone(stopSignals[:]), signal.Ignored)
	if len(heeded) == 0 { // which would stand for all signals
		return context.WithCancel(context.Background())
	}
	ctx, stop = signal.NotifyContext(context.Background(), heeded...)
	context.AfterFunc(ctx, stop)
	return ctx, stop
}
