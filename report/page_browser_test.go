package report

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

var screenshots = flag.String("screenshots", "", "write pictures of the page to this `directory`")

// browserNames are the programs that these tests can drive.
var browserNames = []string{"chromium", "chromium-browser", "google-chrome"}

// browserWait is how long anything in the browser may take.
const browserWait = time.Minute

// browser is a page in a browser, and what it complained of.
type browser struct {
	t   *testing.T
	ctx context.Context
	bad chan string
}

// browse opens a page of the results in a browser of a width.
func browse(t *testing.T, page []byte, width int) *browser {
	t.Helper()
	b := startBrowser(t)
	b.do(
		chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
			_, network := cdp.Call(ctx, target, network.Enable, network.EnableParams{})
			_, log := cdp.Call(ctx, target, log.Enable, cdp.Empty{})
			return errors.Join(network, log)
		}),
		chromedp.EmulateViewport(int64(width), 900),
		chromedp.Navigate(addressOf(t, page)),
		chromedp.WaitReady(chromedp.CSS("html[data-ready]")),
	)
	return b
}

// addressOf saves a page and gives its address.
func addressOf(t *testing.T, page []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(path, page, 0o666); err != nil {
		t.Fatal(err)
	}
	return "file://" + path
}

// startBrowser starts a browser, and stops it when the test is over. A page
// that reports something, or asks for anything but itself, fails the test.
func startBrowser(t *testing.T) *browser {
	t.Helper()
	if testing.Short() {
		t.Skip("a browser takes seconds to start")
	}
	name := slices.IndexFunc(browserNames, func(name string) bool {
		_, err := exec.LookPath(name)
		return err == nil
	})
	if name < 0 {
		t.Skip("no browser here: .ci/browser installs one")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(browserNames[name]), chromedp.NoSandbox)
	ctx, stop := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(stop)
	ctx, stop = chromedp.NewContext(ctx)
	t.Cleanup(stop)
	ctx, stop = context.WithTimeout(ctx, browserWait)
	t.Cleanup(stop)
	b := &browser{t: t, ctx: ctx, bad: make(chan string, 100)}
	if err := chromedp.Listen(ctx, b.listen); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.check)
	return b
}

// listen notes what a page of its own must never do.
func (b *browser) listen(event any) {
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		b.complain("exception: " + e.ExceptionDetails.Text)
	case *runtime.EventConsoleAPICalled:
		b.complain(fmt.Sprint("console: ", e.Type))
	case *log.EventEntryAdded: // violations of the policy among them
		b.complain("log: " + e.Entry.Text)
	case *network.EventRequestWillBeSent:
		if u := e.Request.URL; !strings.HasSuffix(u, "/page.html") && !strings.HasPrefix(u, "data:") {
			b.complain("request: " + u)
		}
	}
}

func (b *browser) complain(what string) {
	select {
	case b.bad <- what:
	default: // enough
	}
}

func (b *browser) check() {
	for {
		select {
		case what := <-b.bad:
			b.t.Error(what)
		default:
			return
		}
	}
}

func (b *browser) do(actions ...step) {
	b.t.Helper()
	if err := chromedp.Do(b.ctx, actions...); err != nil {
		b.t.Fatal(err)
	}
}

// want evaluates an expression in the page and compares its value.
func (b *browser) want(expression, want string) {
	b.t.Helper()
	if got := evaluate[any](b, expression); fmt.Sprint(got) != want {
		b.t.Errorf("%s is %v, want %s", expression, got, want)
	}
}

// evaluate gives the value of an expression in the page.
func evaluate[T any](b *browser, expression string) T {
	b.t.Helper()
	value, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		b.t.Fatalf("%s: %v", expression, err)
	}
	return value
}

// picture writes a screenshot where one was asked for.
func (b *browser) picture(name string) {
	b.t.Helper()
	if *screenshots == "" {
		return
	}
	png, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		b.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(*screenshots, name+".png"), png, 0o666); err != nil {
		b.t.Fatal(err)
	}
}

// step is something that a reader does.
type step = chromedp.Action[chromedp.Void]

func click(selector chromedp.CSS) step { return chromedp.Click(selector) }

func keys(selector chromedp.CSS, text string) step { return chromedp.SendKeys(selector, text) }

func press(keys string) step { return chromedp.KeyEvent(keys) }

func visible(selector chromedp.CSS) step { return chromedp.WaitVisible(selector) }

func focus(selector chromedp.CSS) step { return chromedp.Focus(selector) }

// pageOf is the page of some results.
func pageOf(t *testing.T, language Language, results ...*Result) []byte {
	t.Helper()
	return write(t, HTML, Options{Language: language, Version: "v1.2.3"}, results...)
}

// noticesOf audits the notices of the project, the same ones again until there
// are enough.
func noticesOf(t testing.TB, count int) []*Result {
	t.Helper()
	paths, err := filepath.Glob("../testdata/notices/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatal("no notices", err)
	}
	var results []*Result
	for i := range count {
		path := paths[i%len(paths)]
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		results = append(results, auditOf(fmt.Sprintf("%04d/%s", i, filepath.Base(path)), string(text)))
	}
	return results
}

const energy = "../testdata/notices/field-energy-group-conflicting-figures.txt"

func energyNotice(t *testing.T) *Result {
	t.Helper()
	text, err := os.ReadFile(energy)
	if err != nil {
		t.Fatal(err)
	}
	return auditOf("notices/energy.txt", string(text))
}

func TestBrowserTable(t *testing.T) {
	b := browse(t, pageOf(t, English, append(noticesOf(t, 400), failure())...), 1280)
	b.picture("overview-en")
	b.want(`document.querySelectorAll("#table tbody tr").length`, "50")
	b.want(`document.querySelectorAll("#overview svg").length`, "6")
	b.want(`document.querySelectorAll(".failures li").length`, "1")

	b.do(click(`th[data-key="errors"] button`))
	b.want(`document.querySelector('th[data-key="errors"]').ariaSort`, "descending")
	b.want(`[...document.querySelectorAll("#table tbody tr")].every((tr, i, all) => !i || +tr.cells[8].textContent <= +all[i-1].cells[8].textContent)`, "true")
	b.do(click(`th[data-key="year"] button`), click(`th[data-key="year"] button`))
	b.want(`document.querySelector("#table tbody tr").cells[2].textContent <= "2016"`, "true")

	b.want(`document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "/", bubbles: true, cancelable: true}))`, "false")
	b.want(`document.activeElement.id`, "filter")
	b.do(keys("#filter", "云岭 能源"))
	b.want(`[...document.querySelectorAll("#table tbody tr")].map(tr => tr.cells[0].textContent.slice(0, 4))`, "[云岭能源 云岭能源]")
	b.want(`document.querySelector("#filter").value`, "云岭 能源")
	b.do(keys("#filter", kb.ArrowDown), press(kb.ArrowDown))
	b.want(`document.activeElement === document.querySelectorAll("#table tbody tr")[1]`, "true")
	b.do(press(kb.Enter), visible("#text .issue"))
	b.want(`document.querySelector("#title").textContent.includes("云岭")`, "true")
	b.do(press(kb.Escape), visible("#table"))

	b.do(focus("#filter"), press(kb.Escape), click(`[data-show="errors"]`))
	b.want(`[...document.querySelectorAll("#table tbody tr")].every(tr => +tr.cells[8].textContent > 0)`, "true")
	b.do(click(`[data-show=""]`), click("#after"))
	b.want(`document.querySelector("#before").disabled`, "false")
}

func TestBrowserNotice(t *testing.T) {
	b := browse(t, pageOf(t, Chinese, energyNotice(t)), 1280)
	b.picture("notice-zh")
	b.want(`document.querySelector("#overview").hidden`, "true")
	b.want(`document.querySelector("#text").textContent.includes("21个问题")`, "true")

	// A finding's evidence finds its place.
	b.do(click(".finding.error .quotes button"))
	b.want(`document.querySelector("#text .chosen").textContent`, "反馈的")
	b.want(`[...document.querySelectorAll("#text .chosen")].map(p => p.textContent).join("")`, "反馈的21个问题")
	b.want(inSight("#text .chosen"), "true")
	b.picture("notice-zh-evidence")

	// What is claimed finds its place, too.
	b.do(click("#check tbody tr:first-child"))
	b.want(`[...document.querySelectorAll("#text .chosen")].map(p => p.textContent).join("")`, "21个问题")
	b.want(inSight("#text .chosen"), "true")

	// A place finds its row, by mouse and by keyboard.
	evaluate[any](b, `document.querySelectorAll("#text .issue")[9].click()`)
	b.want(`document.querySelector("#outline").hidden`, "false")
	b.want(`document.querySelector("#outline .chosen .words").textContent.slice(0, 3)`, "10．")
	b.want(inSight("#outline .chosen"), "true")
	b.picture("notice-zh-outline")
	b.do(focus("#text"), press(kb.ArrowRight+kb.ArrowRight+kb.ArrowRight+kb.Enter))
	b.want(`document.querySelector("#statistics .chosen .value").textContent`, "11 次")
	b.picture("notice-zh-statistics")
	b.want(`location.hash.startsWith("#1/")`, "true")

	// A row finds its place; tabs turn by arrows.
	b.do(click("#tab-statistics"), press(kb.ArrowLeft))
	b.want(`document.activeElement.id`, "tab-outline")
	b.do(click("#outline li:last-child"))
	b.want(inSight("#text .chosen"), "true")

	// What a mark shows can be switched off, and the light be turned.
	b.do(click("#legend button:nth-child(4)"))
	b.want(`getComputedStyle(document.querySelector("#text .statistic:not(.measure)")).backgroundImage`, "none")
	b.do(click("#theme"))
	b.want(`getComputedStyle(document.documentElement).colorScheme`, "dark")
	b.picture("notice-zh-dark")
}

// inSight is the expression whether an element can be seen without scrolling.
func inSight(selector string) string {
	return fmt.Sprintf(`(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector(%q).getBoundingClientRect())`, selector)
}

// TestBrowserNarrow makes sure that nothing is wider than a telephone.
func TestBrowserNarrow(t *testing.T) {
	const fits = `document.documentElement.scrollWidth <= innerWidth`
	b := browse(t, pageOf(t, Chinese, noticesOf(t, 60)...), 400)
	b.want(fits, "true")
	b.picture("overview-zh-400")
	b.do(chromedp.ScrollIntoView(chromedp.CSS("#table")))
	b.picture("table-zh-400")
	b.do(click("#table tbody tr:nth-child(3)"), visible("#text p"))
	b.want(fits, "true")
	b.do(click("#tab-outline"), click("#outline li:nth-child(4)"))
	b.want(inSight("#text .chosen"), "true")
	b.want(`document.querySelector("#text .chosen").getBoundingClientRect().bottom <= document.querySelector("#panel").getBoundingClientRect().top`, "true")
	b.picture("notice-zh-400")
}

// TestBrowserEscapes shows a notice that is made of markup.
func TestBrowserEscapes(t *testing.T) {
	const hostile = "</script><script>document.title='taken'</script><img src=x onerror=alert(1)>\u2028"
	r := auditOf("</script><b>.txt", "县档案局党组关于巡察"+hostile+"整改进展情况的通报\n县委巡察组反馈的3个问题，已完成整改4个。\n一、关于"+hostile+"的问题。一是"+hostile+"。\n")
	r.Notice.Inspector, r.Notice.Inspected = hostile, hostile
	b := browse(t, pageOf(t, English, r, r), 1280)
	b.want(`document.querySelectorAll("img, b").length`, "0")
	b.want(`document.querySelector("#table td").textContent`, hostile)
	b.do(click("#table tbody tr"), visible("#text p"))
	b.want(`document.querySelector("#text p").textContent`, "县档案局党组关于巡察"+hostile+"整改进展情况的通报")
	b.want(`document.querySelectorAll("img, b").length`, "0")
	b.want(`document.title === "taken"`, "false")
}

// TestBrowserWithoutScript shows what a browser does that runs no script: the
// whole of a single notice, the figures and charts of several.
func TestBrowserWithoutScript(t *testing.T) {
	for _, test := range []struct {
		name    string
		page    []byte
		visible chromedp.CSS
	}{
		{"one", pageOf(t, Chinese, energyNotice(t)), ".plain pre"},
		{"several", pageOf(t, Chinese, energyNotice(t), energyNotice(t)), "#overview svg"},
	} {
		b := startBrowser(t)
		b.do(
			chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
				_, err := cdp.Call(ctx, target, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
				return err
			}),
			chromedp.EmulateViewport(1000, 900),
			chromedp.Navigate(addressOf(t, test.page)),
			visible(test.visible),
		)
		b.picture("without-script-" + test.name)
	}
}

// mostSeconds is how long a page of thousands of notices may take until its
// table can be used.
const mostSeconds = 10

func TestBrowserThousands(t *testing.T) {
	if testing.Short() {
		t.Skip("a page of thousands of notices")
	}
	page := thousands(t)
	b := browse(t, page, 1280)
	seconds := evaluate[float64](b, `performance.getEntriesByName("ready")[0].startTime / 1000`)
	sorted := evaluate[float64](b, `(() => { const t = performance.now(); document.querySelector("th button").click(); return performance.now() - t })()`)
	t.Logf("%d MB, ready in %.1f s, sorted in %.0f ms", len(page)>>20, seconds, sorted)
	if seconds > mostSeconds || sorted > 1000 {
		t.Errorf("ready in %.1f s, sorted in %.0f ms", seconds, sorted)
	}
	b.do(keys("#filter", "4999"), click("#table tbody tr"), visible("#text p"))
	b.want(`document.querySelector("#source").textContent`, "4999.txt")
}

// thousands is a page of 5,000 notices of 30 KB.
func thousands(t *testing.T) []byte {
	t.Helper()
	var text strings.Builder
	for _, r := range noticesOf(t, 10) {
		text.WriteString(r.File.Text)
	}
	for i := 0; text.Len() < 30<<10; i++ {
		fmt.Fprintf(&text, "（%d）关于第%d类事项落实不到位的问题。一是制定%d项制度。\n", i, i, i)
	}
	r := auditOf("", text.String())
	var page bytes.Buffer
	w, err := NewWriter(&page, HTML, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for i := range 5000 {
		r.File.Path = fmt.Sprintf("%04d.txt", i)
		if err := w.Write(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return page.Bytes()
}
