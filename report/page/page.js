"use strict";
{
	const $ = id => document.getElementById(id);
	const root = document.documentElement;
	const dataOf = name => JSON.parse(document.querySelector(`script.${name}`).textContent);
	const words = dataOf("words");
	const rows = dataOf("rows");
	const blocks = document.querySelectorAll("script.notice");

	// read gives the notice of a block, packed or plain.
	async function read(block) {
		if (block.type === "application/json") return JSON.parse(block.textContent);
		const bytes = Uint8Array.from(atob(block.textContent), byte => byte.charCodeAt(0));
		const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
		return new Response(unpacked).json();
	}

	// make gives an element with properties, attributes (those with "-" and
	// role), and children, which are nodes or text: never markup.
	function make(tag, properties = {}, ...children) {
		const node = document.createElement(tag);
		for (const [name, value] of Object.entries(properties)) {
			if (name.includes("-") || name === "role") node.setAttribute(name, value);
			else node[name] = value;
		}
		node.append(...children.filter(child => child != null));
		return node;
	}

	// fill puts values into the places of a sentence.
	const fill = (sentence, ...values) => sentence.replace(/%s/g, () => values.shift());

	// The table: rows that fit the filter, in an order, a page at a time.

	const pageRows = 50;
	const headers = [...document.querySelectorAll("#table th")];
	const columns = headers.map(th => ({key: th.dataset.key, name: th.textContent, number: th.className === "number"}));
	const collator = new Intl.Collator(root.lang, {numeric: true});
	const table = {order: rows, key: "", down: false, page: 0, show: ""};

	rows.forEach((row, index) => {
		row.index = index;
		row.words = [row.title, row.source, row.body, row.inspector, row.year].join("\n").toLowerCase();
	});

	const shows = {
		"": () => true,
		errors: row => row.errors > 0,
		warnings: row => row.warnings > 0,
		clean: row => row.errors + row.warnings + row.infos === 0,
	};

	// compare orders values; what is not given comes last either way.
	function compare(a, b, column, sign) {
		if (a == null || b == null) return (a == null) - (b == null);
		return sign * (column.number ? a - b : collator.compare(a, b));
	}

	function arrange() {
		const wanted = $("filter").value.trim().toLowerCase().split(/\s+/);
		const fits = rows.filter(row => shows[table.show](row) && wanted.every(word => row.words.includes(word)));
		const column = columns.find(column => column.key === table.key);
		if (column) {
			const sign = table.down ? -1 : 1;
			fits.sort((a, b) => compare(a[column.key], b[column.key], column, sign) || a.index - b.index);
		}
		table.order = fits;
		table.page = 0;
		drawTable();
	}

	function drawTable() {
		const {order, page} = table;
		const body = document.querySelector("#table tbody");
		body.replaceChildren(...order.slice(page * pageRows, (page + 1) * pageRows).map(drawRow));
		if (order.length === 0) {
			body.append(make("tr", {}, make("td", {colSpan: columns.length, className: "nothing", textContent: words.nothing})));
		} else {
			body.firstChild.tabIndex = 0;
		}
		const pages = Math.max(1, Math.ceil(order.length / pageRows));
		$("shown").textContent = fill(words.shown, order.length, rows.length);
		$("page").textContent = fill(words.page, page + 1, pages);
		$("pager").hidden = pages === 1;
		$("before").disabled = page === 0;
		$("after").disabled = page === pages - 1;
	}

	function drawRow(row) {
		const tr = make("tr", {tabIndex: -1});
		tr.dataset.index = row.index;
		tr.append(...columns.map((column, i) => drawCell(row, column, i)));
		return tr;
	}

	function drawCell(row, column, i) {
		const value = row[column.key];
		const cell = make("td", {className: column.number ? "number" : "", "data-label": column.name});
		if (i === 0) {
			cell.append(make("a", {href: `#${row.index + 1}`, tabIndex: -1, title: row.source}, value ?? row.title ?? row.source));
		} else {
			cell.textContent = value == null ? "–" : column.key === "completion_rate" ? `${Math.round(value * 10) / 10}%` : value;
		}
		if (value == null || value === 0) cell.classList.add(i === 0 ? "absent" : "zero");
		else if (["errors", "warnings"].includes(column.key)) cell.classList.add(column.key);
		else if (row[column.key.replace("_listed", "_off")] === true) cell.classList.add("off");
		return cell;
	}

	function sortBy(th) {
		const key = th.dataset.key;
		const number = th.className === "number";
		table.down = table.key === key ? !table.down : number;
		table.key = key;
		for (const other of headers) {
			other.setAttribute("aria-sort", other !== th ? "none" : table.down ? "descending" : "ascending");
		}
		arrange();
	}

	function turn(pages) {
		table.page += pages;
		drawTable();
		$("table").scrollIntoView({block: "start"});
	}

	// rowKeys move among the rows of the table.
	function rowKeys(event) {
		const tr = event.target.closest("tr[data-index]");
		if (!tr) return;
		const last = tr.parentNode.lastElementChild, first = tr.parentNode.firstElementChild;
		const to = {ArrowDown: tr.nextElementSibling, ArrowUp: tr.previousElementSibling, Home: first, End: last}[event.key];
		if (to) {
			event.preventDefault();
			tr.tabIndex = -1;
			to.tabIndex = 0;
			to.focus();
		} else if (event.key === "Enter") {
			event.preventDefault();
			open(tr.dataset.index);
		}
	}

	const open = index => { location.hash = Number(index) + 1; };

	// One notice: the text with its marks, and rows that point at them.

	const kinds = ["section", "issue", "manifestation", "measure", "statistic", "evidence", "furniture"];
	let shown = null; // the notice, its number, and the pieces and rows of each mark

	function showNotice(notice, number) {
		shown = {notice, number, pieces: notice.marks.map(() => []), rows: notice.marks.map(() => null), chosen: []};
		$("title").textContent = notice.title;
		$("source").textContent = notice.source;
		document.title = notice.title;
		for (const finding of notice.findings) {
			for (const mark of finding.evidence) notice.marks[mark].severity = finding.severity;
		}
		drawText(notice);
		drawLegend(notice);
		drawCheck(notice);
		drawOutline(notice);
		drawStatistics(notice);
		choosePanel($("tab-check"));
	}

	// drawText writes a paragraph for each line of the text.
	function drawText(notice) {
		const edges = edgesOf(notice);
		const covering = new Set();
		const paragraphs = [];
		let at = 0, edge = 0;
		notice.text.split("\n").forEach((line, index) => {
			const end = at + line.length;
			const p = make("p", {"data-line": index + 1});
			if (line.trim() === "") p.className = "blank";
			let from = at;
			for (; edge < edges.length && edges[edge].at <= end; edge++) {
				addPiece(p, notice, from, edges[edge].at, covering);
				from = edges[edge].at;
				if (edges[edge].opens) covering.add(edges[edge].mark);
				else covering.delete(edges[edge].mark);
			}
			addPiece(p, notice, from, end, covering);
			paragraphs.push(p);
			at = end + 1;
		});
		$("text").replaceChildren(...paragraphs);
	}

	// edgesOf are the places where marks open and close, in order. The label of
	// a measure has an edge of its own.
	function edgesOf(notice) {
		const edges = [];
		notice.marks.forEach((mark, index) => {
			edges.push({at: mark.start, mark: index, opens: true}, {at: mark.end, mark: index, opens: false});
			if (["measure", "manifestation"].includes(mark.kind) && mark.label && notice.text.startsWith(mark.label, mark.start)) {
				mark.labelEnd = mark.start + mark.label.length;
				edges.push({at: mark.labelEnd, mark: index, opens: true});
			}
		});
		return edges.sort((a, b) => a.at - b.at || a.opens - b.opens);
	}

	// addPiece writes the text between two edges with the marks that cover it.
	// Marks may nest and overlap: a piece knows all of them, the shortest first.
	function addPiece(p, notice, from, to, covering) {
		if (from >= to) return;
		const text = notice.text.slice(from, to);
		if (covering.size === 0) {
			p.append(text);
			return;
		}
		const marks = [...covering].sort((a, b) => length(notice.marks[a]) - length(notice.marks[b]) || b - a);
		const piece = make("span", {className: "m", tabIndex: -1}, text);
		piece.marks = marks;
		for (const index of marks) {
			const mark = notice.marks[index];
			piece.classList.add(mark.kind);
			if (mark.labelEnd > from) piece.classList.add("label");
			if (mark.severity) piece.classList.add(mark.severity);
			shown.pieces[index].push(piece);
		}
		p.append(piece);
	}

	const length = mark => mark.end - mark.start;

	// wordsOf is the text of a mark without line wraps, as much as a row shows.
	const rowLength = 120;
	const wordsOf = mark => shown.notice.text.slice(mark.start, Math.min(mark.end, mark.start + rowLength)).replace(/\s*\n\s*/g, "");

	function drawLegend(notice) {
		const text = $("text");
		text.className = "";
		$("legend").replaceChildren(...kinds.flatMap(kind => {
			const count = notice.marks.filter(mark => mark.kind === kind).length;
			if (count === 0) return [];
			const sample = make("span", {className: kind, textContent: words[kind]});
			const button = make("button", {type: "button", "aria-pressed": "true"}, sample, make("span", {className: "soft", textContent: count}));
			button.addEventListener("click", () => {
				const hidden = text.classList.toggle(`hide-${kind}`);
				button.setAttribute("aria-pressed", String(!hidden));
			});
			return [button];
		}));
	}

	function drawCheck(notice) {
		const facts = make("dl", {className: "facts"});
		for (const fact of notice.facts) facts.append(make("dt", {textContent: fact.name}), make("dd", {textContent: fact.value}));
		const findings = make("ul", {className: "rows"}, ...notice.findings.map(drawFinding));
		const none = notice.findings.length ? null : make("p", {className: "soft", textContent: words.noFindings});
		$("check").replaceChildren(facts, drawCounts(notice), findings, ...(none ? [none] : []));
		setCount("check", notice.findings.length);
	}

	function drawCounts(notice) {
		if (notice.no_counts) return make("p", {className: "soft", textContent: notice.no_counts});
		const head = ["counted", "claimed", "listed", "verdict"];
		return make("table", {},
			make("thead", {}, make("tr", {}, ...head.map((word, i) => make("th", {scope: "col", className: i % 3 ? "number" : "", textContent: words[word]})))),
			make("tbody", {}, ...notice.counts.map(count => {
				const tr = make("tr", {}, ...count.cells.map((cell, i) => make("td", {className: i % 3 ? "number" : "", textContent: cell})));
				tr.lastChild.classList.add("verdict", count.verdict);
				if (count.mark >= 0) actOn(tr, () => choose([count.mark], "row"));
				return tr;
			})));
	}

	function drawFinding(finding) {
		const quotes = finding.evidence.map(index => {
			const mark = shown.notice.marks[index];
			const button = make("button", {type: "button", title: words.placesShown}, wordsOf(mark), make("span", {className: "at", textContent: mark.at}));
			button.addEventListener("click", event => {
				event.stopPropagation();
				choose([index], "row");
			});
			return button;
		});
		const li = make("li", {className: `finding ${finding.severity}`},
			make("span", {className: "severity", textContent: finding.word}), " ", make("code", {textContent: finding.rule}),
			make("p", {textContent: finding.message}), make("div", {className: "quotes"}, ...quotes));
		for (const index of finding.evidence) shown.rows[index] = li;
		if (finding.evidence.length) actOn(li, () => choose(finding.evidence, "row"));
		return li;
	}

	function drawOutline(notice) {
		const list = notice.marks.flatMap((mark, index) => kinds.indexOf(mark.kind) < 4 ? [drawItem(mark, index)] : []);
		drawList("outline", list, words.noOutline, list.length);
	}

	function drawItem(mark, index) {
		const text = make("span", {className: "words"}, wordsOf(mark));
		if (mark.value) text.append(make("span", {className: "status", textContent: mark.value}));
		const li = make("li", {className: `item ${mark.kind}-row d${Math.min(mark.depth || 0, 4)}`}, text, make("span", {className: "at", textContent: mark.at}));
		return pointing(li, index);
	}

	function drawStatistics(notice) {
		const list = notice.marks.flatMap((mark, index) => {
			if (mark.kind !== "statistic") return [];
			const li = make("li", {className: "item statistic-row"},
				make("div", {}, make("div", {}, mark.label), make("div", {className: "words", textContent: wordsOf(mark)})),
				make("span", {className: "value", textContent: mark.value}));
			return [pointing(li, index)];
		});
		drawList("statistics", list, words.noNumbers, list.length);
	}

	// pointing makes a row find the mark that it speaks of.
	function pointing(row, index) {
		shown.rows[index] = row;
		actOn(row, () => choose([index], "row"));
		return row;
	}

	function drawList(id, list, none, count) {
		$(id).replaceChildren(count ? make("ul", {className: "rows"}, ...list) : make("p", {className: "soft", textContent: none}));
		setCount(id, count);
	}

	const setCount = (id, count) => { $(`tab-${id}`).querySelector(".count").textContent = count; };

	// actOn lets a row be used by mouse and by keyboard, arrows included.
	function actOn(row, act) {
		row.tabIndex = 0;
		row.addEventListener("click", act);
		row.addEventListener("keydown", event => {
			if (event.target !== row) return;
			const to = {ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling}[event.key];
			if (event.key === "Enter" || event.key === " ") act();
			else if (to) to.focus();
			else return;
			event.preventDefault();
		});
	}

	// choose shows marks in the text and beside it. The side that was acted on
	// stays where it is, the other moves; both do for a link.
	function choose(marks, from) {
		for (const node of shown.chosen) {
			node.classList.remove("chosen");
			node.removeAttribute("aria-current");
		}
		const pieces = marks.flatMap(index => shown.pieces[index]);
		const row = shown.rows[marks[0]];
		shown.chosen = row ? [...pieces, row] : pieces;
		for (const node of shown.chosen) node.classList.add("chosen");
		row?.setAttribute("aria-current", "true");
		if (from !== "text") shown.pieces[marks[0]][0]?.scrollIntoView({block: "center"});
		if (from !== "row" && row) {
			choosePanel($(`tab-${row.closest("[role=tabpanel]").id}`));
			scrollPanel(row);
		}
		history.replaceState(null, "", `#${shown.number + 1}/${marks[0]}`);
	}

	// scrollPanel brings a row to the middle of the panel without moving the text.
	function scrollPanel(row) {
		const panel = $("panel");
		const top = row.getBoundingClientRect().top - panel.getBoundingClientRect().top + panel.scrollTop;
		panel.scrollTo({top: top - (panel.clientHeight - row.offsetHeight) / 2});
	}

	// chooseAt chooses the shortest mark of a piece; the same piece again, the
	// next longer one that has a row.
	function chooseAt(piece) {
		const marks = piece.marks.filter(index => shown.rows[index]);
		if (marks.length === 0) return;
		const now = marks.findIndex(index => shown.chosen.includes(shown.rows[index]) && shown.pieces[index].includes(piece));
		choose([marks[(now + 1) % marks.length]], "text");
	}

	// markKeys move among the marks of the text.
	function markKeys(event) {
		const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
		const piece = event.target.closest(".m");
		if (step) {
			event.preventDefault();
			const pieces = [...$("text").querySelectorAll(".m:not(.furniture)")];
			const at = piece ? pieces.indexOf(piece) + step : step > 0 ? 0 : pieces.length - 1;
			pieces[at]?.focus();
		} else if (event.key === "Enter" && piece) {
			event.preventDefault();
			chooseAt(piece);
		}
	}

	const tabs = [...document.querySelectorAll("[role=tab]")];

	function choosePanel(tab) {
		if (tab.getAttribute("aria-selected") === "true") return;
		for (const other of tabs) {
			const selected = other === tab;
			other.setAttribute("aria-selected", String(selected));
			other.tabIndex = selected ? 0 : -1;
			$(other.getAttribute("aria-controls")).hidden = !selected;
		}
		$("panel").scrollTop = 0;
	}

	function tabKeys(event) {
		const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
		if (!step) return;
		const to = tabs[(tabs.indexOf(event.target) + step + tabs.length) % tabs.length];
		choosePanel(to);
		to.focus();
	}

	// The address says what is shown: nothing the overview, #3 the third notice,
	// #3/17 its mark 17. A single notice needs no overview, unless there were
	// others that could not be read.

	const alone = blocks.length === 1 && !document.querySelector(".failures");

	async function route() {
		const [, number, mark] = location.hash.match(/^#(\d+)(?:\/(\d+))?$/) || (alone ? [null, "1"] : []);
		const routed = location.hash;
		const index = number - 1;
		const isNotice = index >= 0 && index < blocks.length;
		$("overview").hidden = isNotice;
		$("notice").hidden = !isNotice;
		$("steps").hidden = !isNotice || alone;
		if (!isNotice) return leave();
		if (shown?.number !== index) {
			const notice = await read(blocks[index]);
			if (routed !== location.hash) return; // somewhere else by now
			showNotice(notice, index);
			scrollTo({top: 0, behavior: "instant"});
		}
		if (shown.notice.marks[mark]) choose([Number(mark)], "link");
		step($("previous"), index - 1);
		step($("next"), index + 1);
		$("position").textContent = fill(words.position, index + 1, blocks.length);
	}

	// leave goes back to the row of the notice that was shown.
	function leave() {
		document.title = words.heading;
		const row = shown && document.querySelector(`#table tr[data-index="${shown.number}"]`);
		shown = null;
		row?.focus();
	}

	function step(link, index) {
		if (index >= 0 && index < blocks.length) link.href = `#${index + 1}`;
		else link.removeAttribute("href");
	}

	// switchTheme goes from what the system wants to the other, and back.
	function switchTheme() {
		const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
		root.dataset.theme = dark ? "light" : "dark";
	}

	function pageKeys(event) {
		if (event.target === $("filter")) {
			if (event.key === "Escape") $("filter").value = "", arrange();
			else if (event.key === "Enter" || event.key === "ArrowDown") document.querySelector("#table tr[data-index]")?.focus();
			else return;
			event.preventDefault();
		} else if (event.key === "/" && !$("overview").hidden) {
			event.preventDefault();
			$("filter").focus();
		} else if (event.key === "Escape" && shown && !alone) {
			location.hash = "";
		}
	}

	$("filter").addEventListener("input", arrange);
	$("severities").addEventListener("click", event => {
		const chosen = event.target.closest("button");
		if (!chosen) return;
		table.show = chosen.dataset.show;
		for (const button of $("severities").children) button.setAttribute("aria-pressed", String(button === chosen));
		arrange();
	});
	for (const th of headers) th.addEventListener("click", () => sortBy(th));
	$("table").addEventListener("keydown", rowKeys);
	$("table").addEventListener("click", event => {
		const tr = event.target.closest("tr[data-index]");
		if (tr && !event.target.closest("a")) open(tr.dataset.index);
	});
	$("before").addEventListener("click", () => turn(-1));
	$("after").addEventListener("click", () => turn(1));
	$("text").addEventListener("click", event => {
		const piece = event.target.closest(".m");
		if (piece && getSelection().isCollapsed) chooseAt(piece);
	});
	$("text").addEventListener("keydown", markKeys);
	for (const tab of tabs) tab.addEventListener("click", () => choosePanel(tab));
	$("panel").firstElementChild.addEventListener("keydown", tabKeys);
	$("theme").addEventListener("click", switchTheme);
	addEventListener("keydown", pageKeys);
	addEventListener("hashchange", route);

	$("reading").remove();
	drawTable();
	route().then(() => {
		root.dataset.ready = "";
		performance.mark("ready");
	});
}
