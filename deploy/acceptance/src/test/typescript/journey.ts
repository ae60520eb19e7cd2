// The journey of a referral as somebody writes it who has nothing but the OpenAPI document. The compiler is as strict as it
// gets, so each field that is read here without asking whether it is there is one that the document promises.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import createClient from "openapi-fetch";
import type { components, paths } from "./target/api.js";

type Referral = components["schemas"]["Referral"];
type Answer<T> =
  | { data: T; error?: undefined; response: Response }
  | { data?: undefined; error: components["schemas"]["Problem"]; response: Response };

interface Start {
  url: string;
  unit: string;
  desk: string;
}

const start: Start = JSON.parse(readFileSync(0, "utf8"));
const unit = caller(start.unit);
const desk = caller(start.desk);

function caller(token: string) {
  return createClient<paths>({ baseUrl: start.url, headers: { Authorization: `Bearer ${token}` } });
}

async function told<T>(asked: Promise<Answer<T>>): Promise<T> {
  const answer = await asked;
  if (answer.error !== undefined) {
    const { status, title, detail } = answer.error;
    throw new Error(`${status} ${title.toUpperCase()}: ${detail}`);
  }
  return answer.data;
}

/** For a change of the version that was seen. */
function change(seen: Referral) {
  return {
    path: { id: seen.id },
    header: { "Idempotency-Key": randomUUID(), "If-Match": `"${seen.version}"` },
  };
}

const submitted = await told(
  unit.POST("/api/referrals", {
    params: { header: { "Idempotency-Key": randomUUID() } },
    body: {
      company: { cvr: "12345674", name: "Eksempel Maskinfabrik ApS", municipalityCode: "269" },
      contactPerson: { name: "Alma Eksempel", email: "alma@eksempel.example" },
      unitCode: "les-solroed",
      need: "Vil eksportere til Norge.",
      topics: ["eksport"],
      consent: true,
    },
  }),
);

const asked = await told(
  desk.POST("/api/referrals/{id}/question", {
    params: change(submitted),
    body: { question: "Har virksomheden eksporteret før?" },
  }),
);

const answered = await told(
  unit.POST("/api/referrals/{id}/answer", {
    params: change(asked),
    body: { answer: "Ja, til Sverige." },
  }),
);

const accepted = await told(
  desk.POST("/api/referrals/{id}/acceptance", {
    params: change(answered),
    body: { courseKind: "GROWTH_PLAN", developerId: "developer" },
  }),
);

const clock = await told(desk.GET("/api/referrals/{id}/clock", { params: { path: { id: accepted.id } } }));

const listed = await told(
  desk.GET("/api/referrals", { params: { query: { cvr: accepted.company.cvr, limit: 200 } } }),
);

const due = new Date(submitted.dueAt).getTime() - new Date(submitted.submittedAt).getTime();
console.log(
  JSON.stringify({
    reference: accepted.reference.toLowerCase(),
    company: accepted.company.name.trim(),
    topics: submitted.topics.join(),
    hoursPromised: due / 3_600_000,
    listed: listed.items.filter((referral) => referral.id === accepted.id).length,
    statuses: [submitted, asked, answered, accepted].map((referral) => referral.status),
    states: clock.segments.map((segment) => segment.state),
    totals: clock.totals.map((total) => total.reading),
    running: clock.running,
  }),
);
