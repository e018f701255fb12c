// src/state/url.ts
var entriesOf = (table) => Object.entries(table);
/** Reads the settings of a link. What is malformed is left out and told, so that an old link still opens. */
function readUrl(table, search) {
	const query = new URLSearchParams(search);
	const values = {};
	const rejected = [];
	for (const [key, { name, read, accepts }] of entriesOf(table)) {
		const text = query.get(name);
		if (text === null) continue;
		const value = read(text);
		if (value === void 0) rejected.push({
			name,
			text,
			accepts
		});
		else values[key] = value;
	}
	return {
		values,
		rejected
	};
}
/** The query that opens this state: only what differs from the defaults, and what is not ours as it was. */
function writeUrl(table, state, defaults, search = "") {
	const query = new URLSearchParams(search);
	for (const [key, { name, write }] of entriesOf(table)) {
		const text = write(state[key]);
		if (text === write(defaults[key])) query.delete(name);
		else query.set(name, text);
	}
	const text = query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
	return text === "" ? "" : `?${text}`;
}
/** What only says how the page is shown: to a class, to who presents it, or in a frame. */
var viewNames = [
	"present",
	"presenter",
	"embed"
];
/** A query without what only says how the page is shown. */
function withoutView(search) {
	const query = new URLSearchParams(search);
	for (const name of viewNames) query.delete(name);
	return query.toString();
}
var numberPattern = /^-?\d+(\.\d+)?(e-?\d+)?$/i;
/** A finite number within limits. */
function numberParam(name, min, max) {
	const read = (text) => {
		const value = Number(text);
		return numberPattern.test(text) && value >= min && value <= max ? value : void 0;
	};
	return {
		name,
		read,
		write: String,
		accepts: `${min}…${max}`
	};
}
/** A whole number within limits. */
function integerParam(name, min, max) {
	const { read, ...rest } = numberParam(name, min, max);
	return {
		...rest,
		read: (text) => /^-?\d+$/.test(text) ? read(text) : void 0
	};
}
/** One of a few words. */
function choiceParam(name, choices) {
	return {
		name,
		read: (text) => choices.find((choice) => choice === text),
		write: (choice) => choice,
		accepts: choices.join(" | ")
	};
}
/** A list with one number a channel: a single number stands for all, missing ones take the default. */
function listParam(name, defaults, min, max) {
	const item = numberParam(name, min, max);
	return {
		name,
		read(text) {
			const values = text.split(",").map(item.read);
			const [first] = values;
			if (values.length > defaults.length || values.includes(void 0)) return void 0;
			return values.length === 1 ? defaults.map(() => first) : defaults.map((value, index) => values[index] ?? value);
		},
		write(values) {
			if (values.every((value) => value === values[0])) return String(values[0]);
			const last = values.findLastIndex((value, index) => value !== defaults[index]);
			return values.slice(0, Math.max(2, last + 1)).join(",");
		},
		accepts: `${min}…${max}, … (1…${defaults.length})`
	};
}
/** Some of a few words. */
function subsetParam(name, choices) {
	return {
		name,
		read(text) {
			const chosen = text === "" ? [] : text.split(",");
			return chosen.every((word) => choices.some((choice) => choice === word)) ? choices.filter((choice) => chosen.includes(choice)) : void 0;
		},
		write: (chosen) => chosen.join(","),
		accepts: choices.join(",")
	};
}
/** A value that may be absent. */
function optionalParam(param) {
	return {
		...param,
		read: (text) => text === "" ? null : param.read(text),
		write: (value) => value === null ? "" : param.write(value)
	};
}
// src/state/followUrl.ts
/** Long enough that a drag writes once, at its end: browsers refuse more than a few history writes a second. */
var settleMs = 300;
/** Those that read the address; a page may keep its settings in more than one place. */
var readers = /* @__PURE__ */ new Set();
var listeners = /* @__PURE__ */ new Set();
/** Puts settings that come from elsewhere into the address, and has them read from there. */
function takeSearch(search) {
	history.replaceState(history.state, "", location.pathname + search + location.hash);
	for (const read of readers) read();
}
/** Tells whenever settings have been written to the address. Returns how to stop. */
function onSearchWritten(listener) {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
/**
* Takes a page's settings from its address and from then on keeps the address at the settings.
* @param reconcile lets go of settings that do not fit one another (a pinned cell outside the shape)
* @returns what could not be used of the address, and how to stop
*/
function followUrl(store, table, defaults, reconcile) {
	const { values, rejected } = readUrl(table, location.search);
	if (Object.keys(values).length > 0) store.setState(reconcile(values, defaults));
	const keys = Object.keys(table);
	const read = () => {
		const unnamed = Object.fromEntries(keys.map((key) => [key, defaults[key]]));
		store.setState({
			...unnamed,
			...reconcile(readUrl(table, location.search).values, defaults)
		});
	};
	readers.add(read);
	let timer = 0;
	const write = () => {
		const search = writeUrl(table, store.getState(), defaults, location.search);
		if (search === location.search) return;
		history.replaceState(history.state, "", location.pathname + search + location.hash);
		for (const tell of listeners) tell();
	};
	const unsubscribe = store.subscribe(() => {
		clearTimeout(timer);
		timer = window.setTimeout(write, settleMs);
	});
	const stop = () => {
		clearTimeout(timer);
		readers.delete(read);
		unsubscribe();
	};
	return {
		rejected,
		stop
	};
}
export { integerParam as a, optionalParam as c, writeUrl as d, choiceParam as i, subsetParam as l, onSearchWritten as n, listParam as o, takeSearch as r, numberParam as s, followUrl as t, withoutView as u };
