import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A comment or an issue. */
interface Post {
  readonly id: number;
  readonly number: number;
  readonly user: { readonly type: string };
  body: string;
  title?: string;
  state?: string;
}

/** A server that answers as GitHub's REST API does, in the few places that our actions call. */
export interface FakeGithub {
  readonly url: string;
  readonly comments: Post[];
  readonly issues: Post[];
  /** What was asked, in order: "POST /repos/…". */
  readonly calls: string[];
  /** Answers everything with this status from now on. */
  refuse(status: number | undefined): void;
  stop(): Promise<void>;
}

/** Starts a {@link FakeGithub} that knows one token. */
export async function startFakeGithub(token: string): Promise<FakeGithub> {
  const comments: Post[] = [];
  const issues: Post[] = [];
  const calls: string[] = [];
  let refused: number | undefined;
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    calls.push(`${request.method} ${pathname}`);
    const answer = (status: number, value: unknown): void => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(value));
    };
    if (refused !== undefined) return answer(refused, {});
    if (request.headers.authorization !== `Bearer ${token}`) return answer(401, {});
    const list = /\/comments/.test(pathname) ? comments : issues;
    if (request.method === "GET") {
      const [page, size] = [Number(searchParams.get("page")), Number(searchParams.get("per_page"))];
      return answer(200, list.filter(({ state }) => state !== "closed").slice((page - 1) * size, page * size));
    }
    const body = JSON.parse(Buffer.concat(pieces).toString("utf8"));
    if (request.method === "POST") {
      const id = list.length + 1;
      list.push({ id, number: id, user: { type: "Bot" }, ...body });
      return answer(201, list.at(-1));
    }
    const one = list.find(({ id }) => String(id) === pathname.split("/").at(-1));
    return one ? answer(200, Object.assign(one, body)) : answer(404, {});
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments,
    issues,
    calls,
    refuse: (status) => {
      refused = status;
    },
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
}
