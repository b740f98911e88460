// What the API would refuse does not compile, and what may be null must be looked at.
import createClient from "openapi-fetch";
import { OnRecord, type Quote } from "./client.ts";
import type { paths } from "./schema.ts";

export function refused(api: OnRecord, quote: Quote): unknown[] {
  const http = createClient<paths>({ baseUrl: "http://127.0.0.1" });
  return [
    // @ts-expect-error there is no such parameter
    api.quotes({ speakr: ["sergei-lavrov"] }),
    // @ts-expect-error there is no such type of quote
    api.quotes({ quote_type: ["verbatim"] }),
    // @ts-expect-error a limit is a number
    api.quotes({ limit: "20" }),
    // @ts-expect-error there is no such path
    http.GET("/quote"),
    // @ts-expect-error the path needs the id of a quote
    http.GET("/quotes/{quote_id}"),
    // @ts-expect-error a search needs words
    http.GET("/search"),
    // @ts-expect-error nobody may be known to have said it
    quote.speaker.actor,
    // @ts-expect-error there is no such key
    quote.content,
  ];
}
