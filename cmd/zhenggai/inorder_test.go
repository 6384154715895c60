package main

import (
	"context"
	"iter"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func TestInOrder(t *testing.T) {
	slowest := func(i int) int { // the earlier, the slower
		time.Sleep(time.Duration(100-i) * 10 * time.Microsecond)
		return i
	}
	for _, workers := range []int{1, 2, 8, 1000} {
		got := slices.Collect(inOrder(context.Background(), workers, count(100), slowest))
		if !slices.Equal(got, slices.Collect(count(100))) {
			t.Errorf("%d workers: %v", workers, got)
		}
	}
}

func TestInOrderNothing(t *testing.T) {
	for i := range inOrder(context.Background(), 4, count(0), func(i int) int { return i }) {
		t.Errorf("got %d of nothing", i)
	}
}

// TestInOrderBounds lets nobody run ahead of the slowest.
func TestInOrderBounds(t *testing.T) {
	const workers, most = 3, 3*queuePerWorker + 3 + 1 // held, worked on, taken
	var begun atomic.Int64
	taken := int64(0)
	work := func(i int) int { begun.Add(1); return i }
	for range inOrder(context.Background(), workers, count(200), work) {
		time.Sleep(100 * time.Microsecond)
		taken++
		if ahead := begun.Load() - taken; ahead > most {
			t.Fatalf("%d results are held", ahead)
		}
	}
}

func TestInOrderStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	blocked := make(chan struct{})
	defer close(blocked)
	seen := 0
	for range inOrder(ctx, 2, count(100), func(i int) int {
		if i == 10 {
			cancel()
			<-blocked // like a read that never ends
		}
		return i
	}) {
		seen++
	}
	if seen > 10 {
		t.Errorf("got %d results, want 10 at most", seen)
	}
}
