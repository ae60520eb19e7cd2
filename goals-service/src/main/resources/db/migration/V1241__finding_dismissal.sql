-- Findings are computed; what is stored is what somebody has said of one: that it is to stay as it is, and why.
create table finding_dismissal (
    id uuid primary key,
    version bigint not null,
    contract_year int not null references contract (year),
    finding text not null,
    -- what was found when it was dismissed; where something else is found, it is open again
    seen text not null,
    dismissed boolean not null,
    steps jsonb not null,
    unique (contract_year, finding)
);

-- The papers of 2021 have a line that was overlooked (agenda, lines 865-866); each contract repeats it.
update goal set reporting = reporting || '[{"from": "Erhvervshus Sjælland", "to": ["KKR Sjælland"], "frequency": {"da": "2021 og 2023", "en": "2021 and 2023"}, "about": "6.2"}]'
where no = 6 and jsonb_array_length(reporting) = 2
    and reporting @> '[{"from": "Erhvervsstyrelsen", "about": "6.2"}]'
    and not reporting @> '[{"from": "Erhvervshus Sjælland", "about": "6.2"}]';
