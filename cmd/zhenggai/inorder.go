package main

import (
	"context"
	"iter"
)

// queuePerWorker bounds how many results may wait for an earlier one: enough
// to keep the workers busy while one of them has a large document.
const queuePerWorker = 4

// inOrder works on items, several at a time, and gives the results in the
// order of the items. At most a few results per worker are held, however many
// items there are. It stops early when ctx is done.
func inOrder[T, R any](ctx context.Context, workers int, items iter.Seq[T], work func(T) R) iter.Seq[R] {
	if workers == 1 && ctx.Done() == nil {
		return oneByOne(items, work)
	}
	return func(yield func(R) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		promises := make(chan chan R, workers*queuePerWorker)
		go handOut(ctx, workers, items, work, promises)
		for promise := range promises {
			result, ok := receive(ctx, promise)
			if !ok || !yield(result) {
				return
			}
		}
	}
}

// oneByOne is inOrder where nothing is gained by goroutines, which a short
// command would feel.
func oneByOne[T, R any](items iter.Seq[T], work func(T) R) iter.Seq[R] {
	return func(yield func(R) bool) {
		for item := range items {
			if !yield(work(item)) {
				return
			}
		}
	}
}

// handOut gives items to workers, and promises their results in order. Workers
// are started as items come: a single item starts a single one.
func handOut[T, R any](ctx context.Context, workers int, items iter.Seq[T], work func(T) R, promises chan<- chan R) {
	type task struct {
		item   T
		result chan<- R
	}
	tasks := make(chan task)
	defer close(tasks)
	defer close(promises)
	started := 0
	for item := range items {
		if started < workers {
			started++
			go func() {
				for t := range tasks {
					t.result <- work(t.item)
				}
			}()
		}
		result := make(chan R, 1)
		if !send(ctx, promises, result) || !send(ctx, tasks, task{item, result}) {
			return
		}
	}
}

// receive reports whether there was a value before ctx was done.
func receive[T any](ctx context.Context, from <-chan T) (value T, ok bool) {
	select {
	case value = <-from:
		return value, true
	case <-ctx.Done():
		return value, false
	}
}

// send reports whether ctx let it send.
func send[T any](ctx context.Context, to chan<- T, value T) bool {
	select {
	case to <- value:
		return true
	case <-ctx.Done():
		return false
	}
}
