// node ask.ts ADDRESS SPEAKER -> what a live server answers to the client, as JSON.
import { argv } from "node:process";
import { OnRecord, Refused } from "./client.ts";

const [, , address = "", speaker = ""] = argv;
const api = new OnRecord(address);

const said: { id: string; text: string; by: string | null }[] = [];
for await (const quote of api.quotes({ speaker: [speaker], limit: 2 })) {
  said.push({ id: quote.id, text: quote.text, by: quote.speaker?.actor?.id ?? null });
}

const first = await api.quote(said[0]?.id ?? "");

const refusal = await api.quote("quo_none").catch((error: unknown) => {
  if (error instanceof Refused) return error.problem;
  throw error;
});

console.log(JSON.stringify({ said, first, refusal }));
