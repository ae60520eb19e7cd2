-- A search by what people call an invoice.
create index invoice_by_reference on invoice ((content ->> 'reference'));
