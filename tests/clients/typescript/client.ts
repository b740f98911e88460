// A typed client of On Record: what a front end needs, in one small file.
import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./schema.ts";

export type Quote = components["schemas"]["Quote"];
export type Problem = components["schemas"]["Problem"];
type Page = components["schemas"]["QuotePage"];
type Filters = NonNullable<paths["/quotes"]["get"]["parameters"]["query"]>;

/** The API said no; `problem` says why, and what was probably meant. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

export class OnRecord {
  readonly #http: Client<paths>;

  constructor(baseUrl: string) {
    this.#http = createClient<paths>({ baseUrl });
  }

  /** Every quote that passes the filters, page after page. */
  async *quotes(filters: Filters = {}): AsyncGenerator<Quote> {
    let page = await this.#page(filters);
    yield* page.data;
    while (page.links.next !== null) {
      const cursor = new URLSearchParams(page.links.next.split("?")[1]).get("cursor");
      if (cursor === null) throw new Error(`no cursor in ${page.links.next}`);
      page = await this.#page({ ...filters, cursor });
      yield* page.data;
    }
  }

  async quote(quote_id: string): Promise<Quote> {
    const params = { path: { quote_id } };
    return answer(await this.#http.GET("/quotes/{quote_id}", { params }));
  }

  async #page(query: Filters): Promise<Page> {
    return answer(await this.#http.GET("/quotes", { params: { query } }));
  }
}

function answer<T>({ data, error }: { data?: T; error?: Problem }): T {
  if (data === undefined) throw error === undefined ? new Error() : new Refused(error);
  return data;
}
