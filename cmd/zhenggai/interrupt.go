package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

// interruptible gives a context that is done when the user, or the system,
// asks the program to stop. Asked again, the program ends at once.
func interruptible() (ctx context.Context, stop context.CancelFunc) {
	ctx, stop = signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)
	return ctx, stop
}
