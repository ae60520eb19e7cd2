-- The last number of each year's invoices. A sequence leaves holes where an invoice is not stored after all; this is
-- taken back with it.
create table invoice_series (
    year int primary key,
    last int not null
);
insert into invoice_series (year, last)
    select split_part(content ->> 'reference', '-', 2)::int, max(split_part(content ->> 'reference', '-', 3)::int)
    from invoice group by 1;
drop sequence invoice_number;
