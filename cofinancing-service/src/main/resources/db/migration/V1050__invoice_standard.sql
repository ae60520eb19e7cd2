-- Invoices know the standard they are made in; those that were made before there was a choice are PEPPOL.
update invoice set content = content || '{"standard": "PEPPOL"}';
