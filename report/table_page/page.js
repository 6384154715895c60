"use strict";
{
	const root = document.documentElement;
	const body = document.querySelector("tbody");
	const headers = [...document.querySelectorAll("thead th")];
	const collator = new Intl.Collator(root.lang, {numeric: true});

	// compare puts cells in order: numbers by their value, texts as the language
	// has them. What is absent comes last, whichever way the order goes.
	function compare(a, b, down) {
		if (!a.textContent || !b.textContent) return !a.textContent - !b.textContent;
		const numbers = a.dataset.value !== undefined && b.dataset.value !== undefined;
		const order = numbers ? a.dataset.value - b.dataset.value : collator.compare(a.textContent, b.textContent);
		return down ? -order : order;
	}

	// sortBy sorts by a column: numbers first down, texts first up, then the other
	// way.
	function sortBy(th) {
		const before = th.getAttribute("aria-sort");
		const down = before === "none" ? th.classList.contains("number") : before === "ascending";
		for (const other of headers) other.setAttribute("aria-sort", "none");
		th.setAttribute("aria-sort", down ? "descending" : "ascending");
		const column = headers.indexOf(th);
		body.append(...[...body.rows].sort((a, b) => compare(a.cells[column], b.cells[column], down)));
	}

	// toggle shows or hides a line with its rows.
	function toggle(button) {
		const off = button.getAttribute("aria-pressed") === "true";
		button.setAttribute("aria-pressed", String(!off));
		for (const node of document.querySelectorAll(`.series[data-series="${button.dataset.series}"], tr[data-series="${button.dataset.series}"]`)) node.classList.toggle("off", off);
	}

	// point marks a row and its points in the plot, and nothing else.
	function point(event) {
		for (const node of document.querySelectorAll(".on")) node.classList.remove("on");
		const at = event.target.closest("[data-point]");
		if (!at) return;
		for (const node of document.querySelectorAll(`[data-point="${at.dataset.point}"]`)) node.classList.add("on");
	}

	// switchTheme goes from what the system wants to the other, and back.
	function switchTheme() {
		const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
		root.dataset.theme = dark ? "light" : "dark";
	}

	for (const th of headers) th.firstElementChild.addEventListener("click", () => sortBy(th));
	for (const button of document.querySelectorAll("figcaption button")) button.addEventListener("click", () => toggle(button));
	addEventListener("mouseover", point);
	document.getElementById("theme").addEventListener("click", switchTheme);
	root.dataset.ready = "";
}
