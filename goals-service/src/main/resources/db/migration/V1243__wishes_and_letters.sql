-- What the council wanted of the national infrastructure plan, and what was done about it since.
create table infrastructure_wish (
    id uuid primary key,
    version bigint not null,
    mode text not null,
    title_da text not null,
    title_en text not null,
    outcome text not null,
    differs_da text,
    differs_en text,
    -- millions of kroner
    millions numeric check (millions > 0),
    pool boolean not null,
    first_year int,
    last_year int check (last_year >= first_year),
    source text not null,
    status text not null,
    steps jsonb not null,
    check (outcome <> 'NOT_INCLUDED' or num_nonnulls(millions, first_year, last_year) = 0)
);

-- What the council has asked of others by letter, and what they answered.
create table council_letter (
    id uuid primary key,
    version bigint not null,
    subject_da text not null,
    subject_en text not null,
    request_da text not null,
    request_en text not null,
    -- offices, never people
    addressees text[] not null,
    sent_on date,
    source text not null,
    closed_because text,
    answers jsonb not null
);
