import type { FastifyInstance, FastifyReply } from "fastify";
import type { GraphQLSchema } from "graphql";
import { DomainError } from "../errors/domain-error";
import { namedQuestions } from "../questions/named-questions";
import { noQuestion, removeQuestion, savedQuestions, saveQuestion, taken } from "../questions/saved-questions.service";
import type { Services } from "../request/request-context";
import { attachment } from "./content-disposition";
import type { Readiness } from "./readiness";
import { checkNaming, checkQuestion, parametersOf } from "./saved-question-check";

export interface QuestionRouteParts {
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly readiness: Readiness;
  /** Whether people may save and remove questions. */
  readonly mayBeSaved: boolean;
}

/** A question by its name: one that comes with the service, or one that somebody saved. */
interface KnownQuestion {
  readonly name: string;
  readonly title: string;
  readonly query: string;
  readonly savedAt?: string;
}

type Named = { readonly Params: { readonly name: string } };

/**
 * `/questions`: the questions by name, those of the service first. `/questions/<name>`: one; with `.graphql`, the file that
 * `zveno ask` takes. PUT and DELETE save and remove one, where the configuration lets them.
 */
export function addQuestionRoutes(server: FastifyInstance, parts: QuestionRouteParts): void {
  const { services, readiness, mayBeSaved } = parts;
  const all = async (): Promise<readonly KnownQuestion[]> => {
    readiness.check();
    return [...namedQuestions(), ...(await savedQuestions(services.store))];
  };
  server.get("/questions", async (_request, reply) => {
    void reply.header("cache-control", "no-store");
    return { mayBeSaved, questions: (await all()).map(described) };
  });
  server.get<Named>("/questions/:name", async ({ params }, reply) => {
    const [name, isFile] = params.name.endsWith(".graphql")
      ? [params.name.slice(0, -".graphql".length), true]
      : [params.name, false];
    const question = (await all()).find((each) => each.name === name);
    if (question === undefined) throw noQuestion(name);
    void reply.header("cache-control", "no-store");
    return isFile ? sendFile(reply, question) : described(question);
  });
  addSavingRoutes(server, parts);
}

function addSavingRoutes(
  server: FastifyInstance,
  { schema, services, readiness, mayBeSaved }: QuestionRouteParts,
): void {
  const checkAllowed = () => {
    readiness.check();
    if (mayBeSaved) return;
    throw new DomainError(
      "FORBIDDEN",
      "Saving questions is switched off in this service: whoever runs it may set ZVENO_SAVED_QUESTIONS=on.",
    );
  };
  server.put<Named>("/questions/:name", async ({ params: { name }, body, principal }, reply) => {
    checkAllowed();
    const { title, query } = (body ?? {}) as { readonly title?: unknown; readonly query?: unknown };
    checkNaming(name, title);
    checkQuestion(query, schema);
    if (namedQuestions().some((question) => question.name === name)) throw taken(name);
    const saved = { name, title, query, savedAt: services.now().toISOString(), savedBy: principal.name };
    await saveQuestion(services.store, saved);
    return reply.code(201).header("location", `/questions/${name}`).send(described(saved));
  });
  server.delete<Named>("/questions/:name", async ({ params: { name } }, reply) => {
    checkAllowed();
    await removeQuestion(services.store, name);
    return reply.code(204).send();
  });
}

function described({ name, title, query, savedAt }: KnownQuestion) {
  return {
    ...{ name, title, query, parameters: parametersOf(query) },
    ...(savedAt === undefined ? {} : { savedAt }),
    ...{ file: `/questions/${name}.graphql`, playground: `/graphiql?question=${name}` },
  };
}

/** The title is its first line, as in the files of `questions/`. */
function sendFile(reply: FastifyReply, { name, title, query, savedAt }: KnownQuestion): FastifyReply {
  return reply
    .type("application/graphql; charset=utf-8")
    .header("content-disposition", attachment(`${name}.graphql`, `${name}.graphql`))
    .send(savedAt === undefined ? query : `# ${title}\n${query.endsWith("\n") ? query : `${query}\n`}`);
}
