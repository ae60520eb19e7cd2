-- What became of a cohort beside a control group: told, and told anew, never changed.
create table cohort_effect (
    id                uuid        primary key,
    cohort_id         uuid        not null references cohort,
    segment           text        not null,
    indicator         text        not null,
    revision          integer     not null,
    guided_companies  integer     not null,
    guided_growth     numeric     not null,
    control_companies integer     not null,
    control_growth    numeric     not null,
    measured_on       date        not null,
    source            text        not null,
    told_by           text        not null,
    told_at           timestamptz not null,
    unique (cohort_id, segment, indicator, revision)
);
