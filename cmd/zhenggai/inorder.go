package main

import (
	"context"
	"iter"
	"sync/atomic"
)

// queuePerWorker bounds how many results may wait for an earlier one: enough
// to keep the workers busy while one of them has a large document.
const queuePerWorker = 4

// maxWaitingBytes bounds the documents that are worked on or wait for an
// earlier one, in bytes of input: a few very large ones do not meet in memory,
// where each takes some fifteen times its size.
const maxWaitingBytes = 32 << 20

// inOrder works on items, several at a time, and gives the results in the
// order of the items. At most a few results per worker are held, however many
// items there are, and no more than maxWaitingBytes of those that weigh
// something, or a single one. It stops early when ctx is done.
func inOrder[T, R any](ctx context.Context, workers int, items iter.Seq[T], weigh func(T) int64, work func(T) R) iter.Seq[R] {
	return func(yield func(R) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		h := &handOut[T, R]{
			workers: workers, work: work, weigh: weigh, scale: newScale(),
			tasks:    make(chan task[T, R]),
			promises: make(chan task[T, R], workers*queuePerWorker),
		}
		go h.run(ctx, items)
		for {
			promise, ok := receive(ctx, h.promises)
			if !ok {
				return
			}
			result, ok := receive(ctx, promise.result)
			if !ok || ctx.Err() != nil || !yield(result) {
				return
			}
			h.scale.take(promise.weight)
		}
	}
}

// inTurn works on items one after the other.
func inTurn[T, R any](items iter.Seq[T], work func(T) R) iter.Seq[R] {
	return func(yield func(R) bool) {
		for item := range items {
			if !yield(work(item)) {
				return
			}
		}
	}
}

// task is an item to work on, and a promise of its result.
type task[T, R any] struct {
	item   T
	weight int64
	result chan R
}

// handOut gives items to workers, and promises their results in order.
type handOut[T, R any] struct {
	workers  int
	work     func(T) R
	weigh    func(T) int64
	scale    *scale
	tasks    chan task[T, R]
	promises chan task[T, R]
}

// run hands out the items. Workers are started as they come: a single item
// starts a single one.
func (h *handOut[T, R]) run(ctx context.Context, items iter.Seq[T]) {
	defer close(h.tasks)
	defer close(h.promises)
	started := 0
	for item := range items {
		t := task[T, R]{item, h.weigh(item), make(chan R, 1)}
		if !h.scale.put(ctx, t.weight) {
			return
		}
		if started < h.workers {
			started++
			go h.serve()
		}
		if !send(ctx, h.promises, t) || !send(ctx, h.tasks, t) {
			return
		}
	}
}

// serve works on tasks until there are no more.
func (h *handOut[T, R]) serve() {
	for t := range h.tasks {
		t.result <- h.work(t.item)
	}
}

// scale weighs what is under way. One goroutine puts on, in order, and another
// takes off in the same order, so that the heaviest item gets its turn.
type scale struct {
	load atomic.Int64
	room chan struct{} // of one: tells that something came off
}

func newScale() *scale { return &scale{room: make(chan struct{}, 1)} }

// put waits until there is room for weight, or until the scale is empty. It
// reports whether ctx let it.
func (s *scale) put(ctx context.Context, weight int64) bool {
	for load := s.load.Load(); load > 0 && load+weight > maxWaitingBytes; load = s.load.Load() {
		if _, ok := receive(ctx, s.room); !ok {
			return false
		}
	}
	s.load.Add(weight)
	return true
}

func (s *scale) take(weight int64) {
	s.load.Add(-weight)
	select {
	case s.room <- struct{}{}:
	default:
	}
}

// receive reports whether there was a value before ctx was done and before the
// channel was closed.
func receive[T any](ctx context.Context, from <-chan T) (value T, ok bool) {
	select {
	case value, ok = <-from:
		return value, ok
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
