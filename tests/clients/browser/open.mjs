// node open.mjs CHROMIUM PROFILE URL [OPERATION] -> what happened on the page, as JSON.
//
// No name resolves and no address but this machine's can be reached. OPERATION is the id
// of one on Swagger UI's page, to be tried as a person would.
import { argv } from "node:process";
import { chromium } from "playwright-core";

const [, , executablePath, profile, url, operation] = argv;
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  args: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  ],
});
const requests = [];
const errors = [];
context.on("request", (request) => requests.push(request.url()));
context.on("requestfailed", (request) => errors.push(`failed: ${request.url()}`));
context.on("response", (response) => {
  if (response.status() >= 400) errors.push(`${response.status()}: ${response.url()}`);
});
context.on("console", (message) => {
  if (["error", "warning"].includes(message.type())) errors.push(message.text());
});
context.on("weberror", (error) => errors.push(String(error.error())));

const page = await context.newPage();
await page.goto(url, { waitUntil: "networkidle" });
const paths = await page.locator(".opblock-summary-path").allInnerTexts();
const status = operation === undefined ? null : await tried(operation);
const title = await page.title();
const text = await page.locator("body").innerText();
await context.close();
console.log(JSON.stringify({ requests, errors, title, text, paths, status }));

async function tried(id) {
  const block = page.locator(`.opblock[id$="-${id}"]`);
  await block.locator(".opblock-summary-control").click();
  await block.locator("button.execute").click();
  const live = block.locator(".live-responses-table tbody .response-col_status");
  return (await live.first().innerText()).trim();
}
