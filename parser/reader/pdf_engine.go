package reader

import (
	"io"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
)

const (
	// pdfMemory is what one instance of PDFium may use; reading a notice takes
	// a tenth of it. The file itself stays outside.
	pdfMemory = 256 << 20

	// wasmPage is the unit in which WebAssembly counts memory.
	wasmPage = 64 << 10

	// startPatience is how long an instance may take to come up.
	startPatience = 30 * time.Second
)

// startPDFium starts PDFium when the first PDF comes, and only once. It is
// compiled from WebAssembly, which takes seconds, or a tenth of one with a cache
// on disk, and nothing in it depends on who asks: so it is kept for the whole
// process, the only thing in this package that outlives a call. Who reads no
// PDF does not pay for it.
var startPDFium = sync.OnceValues(func() (pdfium.Pool, error) {
	dir, err := os.UserCacheDir()
	if err != nil {
		return newPDFium("")
	}
	return newPDFium(filepath.Join(dir, "zhenggai"))
})

// newPDFium compiles PDFium or takes it from the cache in dir, which several
// processes may share. A cache that cannot be used costs only time.
func newPDFium(dir string) (pdfium.Pool, error) {
	config := wazero.NewRuntimeConfig().
		WithMemoryLimitPages(pdfMemory / wasmPage).
		WithCloseOnContextDone(true) // see borrow
	if dir != "" {
		if pool, err := newCachedPDFium(config, dir); err == nil {
			return pool, nil
		}
	}
	return newPool(config)
}

func newCachedPDFium(config wazero.RuntimeConfig, dir string) (pdfium.Pool, error) {
	cache, err := wazero.NewCompilationCacheWithDir(dir)
	if err != nil {
		return nil, err
	}
	return newPool(config.WithCompilationCache(cache))
}

// newPool makes instances as callers ask for them at once, and keeps as many as
// can run at once.
func newPool(config wazero.RuntimeConfig) (pdfium.Pool, error) {
	return webassembly.Init(webassembly.Config{
		MaxTotal:      -1,
		MaxIdle:       runtime.GOMAXPROCS(0),
		ReuseWorkers:  true,
		RuntimeConfig: config,
		FSConfig:      wazero.NewFSConfig(), // it sees no files
		Stdout:        io.Discard,
		Stderr:        io.Discard,
	})
}

// borrow lends an instance to use, and waits for it to finish. An instance in
// which something went wrong, or that had to be stopped at the deadline, is
// thrown away; the others are kept for the next PDF.
//
// That it can be stopped makes PDFium three times as slow: each loop asks at each
// turn. Otherwise a file in which it never ends would stop the process for good,
// since the garbage collector waits for compiled WebAssembly to return.
func borrow(deadline time.Duration, use func(pdfium.Pdfium) error) error {
	pool, err := startPDFium()
	if err != nil {
		return notStarted(err)
	}
	instance, err := pool.GetInstance(startPatience)
	if err != nil {
		return notStarted(err)
	}
	killed := make(chan struct{})
	timer := time.AfterFunc(deadline, func() {
		defer close(killed)
		instance.Kill()
	})
	err = use(instance)
	switch {
	case !timer.Stop():
		<-killed
		return errTooSlow
	case err != nil:
		instance.Kill()
	default:
		err = instance.Close()
	}
	return err
}

// notStarted is the error of a machine on which PDFium does not run.
func notStarted(err error) error {
	return &Error{Code: ReadFailed, Args: []string{"PDFium: " + pdfCause(err)}, Err: err}
}
