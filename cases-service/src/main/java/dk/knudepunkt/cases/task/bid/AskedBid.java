package dk.knudepunkt.cases.task.bid;

import java.time.LocalDate;

/** What a consultant is told of a task at the address of their letter: not whose it is. */
record AskedBid(String title, LocalDate expiresOn) {}
