-- A new topic makes a check-in another version of itself: whoever has it as it was gets it anew.

alter table app.check_in add column topics int not null default 0;
