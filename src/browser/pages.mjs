// Opens every edition of the page in every language, width and colour mode (forced colours among them), and fails on
// anything that keeps someone from reading it: breaches of WCAG 2.1 A/AA, sideways scrolling, errors, requests to the
// network, and keys that do not do what they should. Pictures go to the second folder given.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createRequire } from "node:module";

const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((p) => fs.existsSync(p));
if (!chromium) {
  console.error("Chromium mangler. Installer med: apt-get install chromium");
  process.exit(2);
}
const require = createRequire(import.meta.url);
let playwright;
let axe;
try {
  playwright = require("playwright-core");
  axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
} catch {
  console.error("playwright-core og axe-core mangler. Installer med: npm install --prefix " + import.meta.dirname);
  process.exit(2);
}

const [folder, out] = process.argv.slice(2);
if (!folder || !out) {
  console.error("Bruk: node pages.mjs MAPPE_MED_RAPPORTER MAPPE_FOR_BILDER");
  process.exit(2);
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const WIDTHS = [1280, 320];
const MODES = ["light", "dark", "forced"];
const faults = [];

/** Every rapport*.html under the folder; its name says edition, its folder language and audience. */
function pages(dir) {
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(dir, entry.name);
    if (entry.isDirectory()) {
      return pages(full);
    }
    return /^rapport.*\.html$/.test(entry.name) ? [full] : [];
  });
}

async function open(browser, file, width, mode, told) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: mode === "dark" ? "dark" : "light",
    forcedColors: mode === "forced" ? "active" : "none",
    reducedMotion: "reduce",
    bypassCSP: false,
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      told("console: " + message.text());
    }
  });
  page.on("pageerror", (error) => told("error: " + error.message));
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) {
      told("request: " + request.url());
    }
  });
  await page.goto(pathToFileURL(file).href);
  return { context, page };
}

/** Runs the rules in a world of their own, so that the page's policy stays in force. */
async function rules(page, told) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  const run = async (expression) => {
    const answer = await session.send("Runtime.evaluate", {
      expression, contextId: executionContextId, awaitPromise: true, returnByValue: true,
    });
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result.value;
  };
  await run(axe + ";0");
  const found = await run(
    "axe.run(document, {runOnly: " + JSON.stringify(WCAG) + ", resultTypes: ['violations']}).then(r => r.violations.map("
      + "v => v.id + ': ' + v.help + ' (' + v.nodes.length + ') ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' + n.any.map(a => a.message).join('; ').slice(0, 160)).join(' | ')))");
  found.forEach((one) => told("WCAG " + one));
}

async function unfold(page) {
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
}

async function fits(page, width, told) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > width) {
    const who = await page.evaluate((w) => [...document.querySelectorAll("body *")]
      .filter((e) => e.getBoundingClientRect().right > w + 1 && !e.closest(".rull, .bilde"))
      .slice(0, 3).map((e) => e.outerHTML.slice(0, 120)), width);
    told("scrolls sideways: " + wide + " > " + width + " " + who.join(" | "));
  }
}

async function keys(page, told) {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.keyboard.press("Tab");
  if (!(await page.evaluate(() => document.activeElement.matches(".hopp")))) {
    told("the first Tab doesn't reach the skip link");
  }
  await page.keyboard.press("Enter");
  await page.waitForTimeout(50);
  if (!(await page.evaluate(() => document.activeElement.id === "innhold"))) {
    told("the skip link doesn't lead to the content");
  }
  for (const table of await page.$$("table:has(thead button)")) {
    const id = await table.getAttribute("id");
    const texts = () => table.evaluate((t) => [...t.tBodies[0].rows].map((r) => r.cells[0].textContent).join("\n"));
    const button = await table.$("thead th:first-child button");
    if (!button || !(await button.isVisible())) {
      continue;
    }
    await button.focus();
    const before = await texts();
    await page.keyboard.press("Enter");
    const up = await table.evaluate((t) => t.tHead.rows[0].cells[0].getAttribute("aria-sort"));
    const first = await texts();
    await page.keyboard.press("Enter");
    const down = await table.evaluate((t) => t.tHead.rows[0].cells[0].getAttribute("aria-sort"));
    const second = await texts();
    if (up !== "ascending" || down !== "descending") {
      told(id + ": aria-sort is " + up + ", then " + down);
    }
    if (new Set(before.split("\n")).size > 1 && first === second) {
      told(id + ": sorting changes nothing");
    }
  }
  for (const filter of await page.$$(".filter")) {
    const id = await filter.getAttribute("data-for");
    const shown = () => page.evaluate((i) => [...document.getElementById(i).tBodies[0].rows].filter((r) => !r.hidden).length, id);
    const input = await filter.$("input");
    if (!(await input.isVisible())) {
      continue;
    }
    const all = await shown();
    await input.focus();
    await page.keyboard.type("xyzzy");
    if ((await shown()) !== 0) {
      told(id + ": the search leaves rows without the word");
    }
    if (!/0/.test(await page.textContent("#melding"))) {
      told(id + ": the number of rows isn't told");
    }
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press("Backspace");
    }
    if ((await shown()) !== all) {
      told(id + ": rows don't come back");
    }
  }
}

/** Choosing an office with the keys shows its numbers, and those alone. */
async function offices(page, told) {
  const choice = await page.$("select#kontoret");
  if (!choice) {
    return;
  }
  const shown = () => page.evaluate(() => [...new Set([...document.querySelectorAll(".kontortall")]
    .filter((one) => !one.hidden).map((one) => one.getAttribute("data-kontor") || ""))]);
  const before = await shown();
  await choice.focus();
  await page.keyboard.press("ArrowDown");
  const after = await shown();
  if (before.length !== 1 || before[0] !== "" || after.length !== 1 || after[0] === "") {
    told("choosing an office shows " + before + ", then " + after);
  }
}

/** An address that can't be decoded leaves the page as it is; errors are told where they occur. */
async function address(page, file, told) {
  await page.goto(pathToFileURL(file).href + "#%");
  await page.reload();
  if ((await page.$$("thead button")).length === 0 && (await page.$$("th[data-sort]")).length > 0) {
    told("the script stops at #%");
  }
}

async function links(page, told) {
  const dead = await page.evaluate(() => [...document.querySelectorAll("a[href^='#']")]
    .filter((a) => !document.getElementById(decodeURIComponent(a.getAttribute("href").slice(1))))
    .slice(0, 3).map((a) => a.getAttribute("href")));
  dead.forEach((one) => told("leads nowhere: " + one));
  const ids = await page.evaluate(() => {
    const seen = new Set();
    return [...document.querySelectorAll("[id]")].map((e) => e.id).filter((id) => seen.has(id) || !seen.add(id)).slice(0, 3);
  });
  ids.forEach((one) => told("twice: #" + one));
  const heads = await page.evaluate(() => [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((h) => +h.tagName[1]));
  if (heads.filter((n) => n === 1).length !== 1) {
    told("not one h1");
  }
  heads.forEach((n, i) => {
    if (i > 0 && n > heads[i - 1] + 1) {
      told("heading level " + n + " after " + heads[i - 1]);
    }
  });
}

const files = pages(folder);
if (files.length === 0) {
  console.error("Ingen rapport*.html i " + folder);
  process.exit(2);
}
fs.mkdirSync(out, { recursive: true });
const browser = await playwright.chromium.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] });
for (const file of files) {
  const name = path.relative(folder, file).replace(/\.html$/, "").replaceAll(path.sep, "-");
  for (const width of WIDTHS) {
    for (const mode of MODES) {
      if (mode === "forced" && width !== WIDTHS[0]) {
        continue;
      }
      const where = name + " " + width + " " + mode;
      const told = (text) => faults.push(where + ": " + text);
      const { context, page } = await open(browser, file, width, mode, told);
      await page.screenshot({ path: path.join(out, name + "-" + width + "-" + mode + ".png"), fullPage: false });
      await fits(page, width, told);
      if (mode === "light") {
        await links(page, told);
        await keys(page, told);
        await offices(page, told);
        if (width === 1280) {
          await page.pdf({ path: path.join(out, name + ".pdf"), format: "A4" });
          await address(page, file, told);
        }
      }
      await unfold(page);
      await fits(page, width, told);
      await rules(page, told);
      await context.close();
    }
  }
  console.log(name);
}
await browser.close();
faults.forEach((fault) => console.error(fault));
console.log(files.length + " sider, " + faults.length + " feil");
process.exit(faults.length === 0 ? 0 : 1);
