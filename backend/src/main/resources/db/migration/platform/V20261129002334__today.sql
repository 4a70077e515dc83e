-- The day it is in the district of the caller. Write (select app.today()), so that it is asked for once a statement.
create function app.today() returns date
    language sql stable
    as 'select cast(now() at time zone time_zone as date) from app.district';
