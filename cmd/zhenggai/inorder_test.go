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

func weightless(int) int64 { return 0 }

func TestInOrder(t *testing.T) {
	slowest := func(i int) int { // the earlier, the slower
		time.Sleep(time.Duration(100-i) * 10 * time.Microsecond)
		return i
	}
	for _, workers := range []int{1, 2, 8, 1000} {
		got := slices.Collect(inOrder(context.Background(), workers, count(100), weightless, slowest))
		if !slices.Equal(got, slices.Collect(count(100))) {
			t.Errorf("%d workers: %v", workers, got)
		}
	}
}

func TestInTurn(t *testing.T) {
	worked := 0
	double := func(i int) int { worked++; return 2 * i }
	if got, want := slices.Collect(inTurn(count(4), double)), []int{0, 2, 4, 6}; !slices.Equal(got, want) {
		t.Errorf("got %d, want %d", got, want)
	}
	worked = 0
	for range inTurn(count(4), double) {
		break
	}
	if worked != 1 {
		t.Errorf("worked on %d for one", worked)
	}
}

func TestInOrderNothing(t *testing.T) {
	for i := range inOrder(context.Background(), 4, count(0), weightless, func(i int) int { return i }) {
		t.Errorf("got %d of nothing", i)
	}
}

// TestInOrderBounds lets nobody run ahead of the slowest.
func TestInOrderBounds(t *testing.T) {
	const workers, most = 3, 3*queuePerWorker + 3 + 1 // held, worked on, taken
	var begun atomic.Int64
	taken := int64(0)
	work := func(i int) int { begun.Add(1); return i }
	for range inOrder(context.Background(), workers, count(200), weightless, work) {
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
	for range inOrder(ctx, 2, count(100), weightless, func(i int) int {
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

// TestInOrderStopsLooking does not wait for items that never come.
func TestInOrderStopsLooking(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	blocked := make(chan struct{})
	defer close(blocked)
	endless := func(yield func(int) bool) {
		if yield(0) {
			<-blocked // like a walk over a disk that does not answer
		}
	}
	seen := 0
	for range inOrder(ctx, 2, endless, weightless, func(i int) int { return i }) {
		seen++
		cancel()
	}
	if seen != 1 {
		t.Errorf("got %d results, want 1", seen)
	}
}

// TestInOrderWeighs keeps heavy items apart, and lets light ones through
// together.
func TestInOrderWeighs(t *testing.T) {
	for _, test := range []struct {
		weight int64
		most   int64 // at a time
	}{
		{maxWaitingBytes * 16, 1},
		{maxWaitingBytes, 1},
		{maxWaitingBytes/2 + 1, 1},
		{maxWaitingBytes / 3, 3},
		{1, 4},
	} {
		var underWay, peak atomic.Int64
		work := func(i int) int {
			now := underWay.Add(1)
			peak.Store(max(peak.Load(), now))
			time.Sleep(200 * time.Microsecond)
			underWay.Add(-1)
			return i
		}
		weigh := func(int) int64 { return test.weight }
		got := slices.Collect(inOrder(context.Background(), 4, count(50), weigh, work))
		if !slices.Equal(got, slices.Collect(count(50))) {
			t.Errorf("weight %d: %v", test.weight, got)
		}
		if peak.Load() > test.most {
			t.Errorf("weight %d: %d at a time, want %d at most", test.weight, peak.Load(), test.most)
		}
	}
}

// TestInOrderHeld counts results that wait as part of the load, too.
func TestInOrderHeld(t *testing.T) {
	var begun atomic.Int64
	work := func(i int) int { begun.Add(1); return i }
	weigh := func(int) int64 { return maxWaitingBytes / 4 }
	taken := int64(0)
	for range inOrder(context.Background(), 8, count(40), weigh, work) {
		time.Sleep(100 * time.Microsecond)
		if held := begun.Load() - taken; held > 4 {
			t.Fatalf("%d results are held", held)
		}
		taken++
	}
}
