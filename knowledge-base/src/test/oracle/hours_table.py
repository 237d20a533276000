#!/usr/bin/env python3
"""Makes the table that opening hours are tested against (REL-15), without a line of the product's own logic.

It walks through every minute of UTC from December 2025 to January 2029, asks the system's time zone data what the clocks of the UK show,
and writes down for each kind of hours whether the line is answered in that minute. "Opens next" is the first later minute, by that
walk, in which it is answered. The bank holidays are a literal list.

Run it from the root of the project with Python 3.9 or newer, and commit what changes:

    python3 knowledge-base/src/test/oracle/hours_table.py > knowledge-base/src/test/resources/signpost/kb/index/hours-table.tsv

Columns: kind of hours, instant (UTC), OPEN or CLOSED or UNKNOWN, and when it opens next (UTC; empty where it is open, where its hours are
unknown, or where it does not open on any of the next fifteen days, today included).
HoursTableTest knows the kinds of hours by their names.
"""
import datetime as dt
import random
from zoneinfo import ZoneInfo

UK = ZoneInfo("Europe/London")
UTC = dt.timezone.utc
BEGIN = dt.datetime(2025, 12, 20, tzinfo=UTC)
END = dt.datetime(2029, 1, 25, tzinfo=UTC)
DAYS = 15

# England and Wales, as published by the government; the last one is seen from the end of 2028.
BANK_HOLIDAYS = """
2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28
2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28
2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26
2029-01-01
""".split()

WEEKDAYS = "Mon Tue Wed Thu Fri"
ALL = "Mon Tue Wed Thu Fri Sat Sun"
OFFICE = [(WEEKDAYS, "09:00", "17:00")]

# name: (stretches, what a bank holiday does). "shut" and the like are about the line itself.
WEEKLY = {
    "office-closed": (OFFICE, "CLOSED"),
    "office-open": (OFFICE, "usual"),
    "office-unknown": (OFFICE, "UNKNOWN"),
    "office-all-day": (OFFICE, "OPEN"),
    "several": ([("Mon Tue Wed", "09:30", "11:30"), ("Mon Tue Wed", "12:30", "14:30"), ("Thu Fri", "09:30", "11:30")], "UNKNOWN"),
    "to-midnight": ([(ALL, "18:00", "24:00")], "usual"),
    "friday-night": ([("Fri", "18:00", "24:00"), ("Sat", "00:00", "02:00")], "CLOSED"),
    "every-night": ([(ALL, "20:00", "24:00"), (ALL, "00:00", "04:00")], "CLOSED"),
    "seven-days": ([(ALL, "08:00", "20:00")], "usual"),
    "weekend": ([("Sat Sun", "10:00", "16:00")], "UNKNOWN"),
    "around-the-clock": ([(ALL, "00:00", "24:00")], "CLOSED"),
    "small-hours": ([("Sun", "00:30", "01:30")], "usual"),
    "repeated-hour": ([("Sun", "01:15", "01:45")], "usual"),
}
# The line that is answered exactly when that office is not.
OUTSIDE = {
    "outside-closed": "office-closed",
    "outside-open": "office-open",
    "outside-unknown": "office-unknown",
    "outside-all-day": "office-all-day",
    "outside-several": "several",
}
KINDS = ["always", "unknown", *WEEKLY, *OUTSIDE]


def clock_times(stretches):
    """Every (weekday, hour, minute) of the clock that the stretches hold."""
    times = set()
    for days, start, end in stretches:
        first = int(start[:2]) * 60 + int(start[3:])
        last = int(end[:2]) * 60 + int(end[3:])
        for day in days.split():
            for minute in range(first, last):
                times.add((day, minute // 60, minute % 60))
    return times


def walk():
    """What the clocks of the UK show in every minute: weekday, hour, minute, whether it is a bank holiday, and the date."""
    shown = []
    now = BEGIN
    while now < END:
        local = now.astimezone(UK)
        date = local.strftime("%Y-%m-%d")
        shown.append((local.strftime("%a"), local.hour, local.minute, date in BANK_HOLIDAYS, date))
        now += dt.timedelta(minutes=1)
    return shown


def states(kind, shown, done):
    if kind == "always":
        return ["OPEN"] * len(shown)
    if kind == "unknown":
        return ["UNKNOWN"] * len(shown)
    if kind in OUTSIDE:
        turned = {"OPEN": "CLOSED", "CLOSED": "OPEN", "UNKNOWN": "UNKNOWN"}
        return [turned[state] for state in done[OUTSIDE[kind]]]
    stretches, on_holiday = WEEKLY[kind]
    times = clock_times(stretches)
    return [
        on_holiday if holiday and on_holiday != "usual" else "OPEN" if (day, hour, minute) in times else "CLOSED"
        for day, hour, minute, holiday, date in shown
    ]


def opens_next(state, shown, at):
    if state[at] != "CLOSED":
        return ""
    first_day_too_late = (dt.date.fromisoformat(shown[at][4]) + dt.timedelta(days=DAYS)).isoformat()
    later = at + 1
    while shown[later][4] < first_day_too_late:
        if state[later] == "OPEN":
            return (BEGIN + dt.timedelta(minutes=later)).strftime("%Y-%m-%dT%H:%M:%SZ")
        later += 1
    return ""


def uk(date, time):
    """The instant of a UK clock time, the earlier one where there are two."""
    return dt.datetime.fromisoformat(f"{date}T{time}").replace(tzinfo=UK).astimezone(UTC)


def instants(kind, chance):
    """The moments that are asked about."""
    asked = set()
    times = ["00:00", "00:01", "03:59", "08:59", "09:00", "10:30", "12:00", "14:30", "16:59", "17:00", "19:59", "20:00", "23:59"]
    for holiday in BANK_HOLIDAYS[:-1]:
        for days in (-1, 0, 1):
            date = dt.date.fromisoformat(holiday) + dt.timedelta(days=days)
            asked.add(uk(date, chance.choice(times)))
    # Both clock changes of each year; in autumn both passes through the hour from 1am.
    for sunday in "2026-03-29 2026-10-25 2027-03-28 2027-10-31 2028-03-26 2028-10-29".split():
        midnight = dt.datetime.fromisoformat(sunday).replace(tzinfo=UTC)
        for minutes in (-61, -30, 15, 30, 45, 59, 60, 75, 90, 105, 120, 600):
            asked.add(midnight + dt.timedelta(minutes=minutes))
    for date in "2028-02-28 2028-02-29 2028-03-01 2026-12-31 2027-12-31 2028-12-31".split():
        asked.update({uk(date, "23:59"), uk(date, "09:00"), uk(date, "16:59")})
    for date in "2027-01-01 2028-01-01 2028-02-29".split():
        asked.add(uk(date, "00:00"))
    # Every start and end, and the minute before, in a week of summer and one of winter without a bank holiday.
    stretches = WEEKLY[OUTSIDE.get(kind, kind)][0] if kind in WEEKLY or kind in OUTSIDE else OFFICE
    for monday in ("2026-07-06", "2027-01-18"):
        for days, start, end in stretches:
            for day in days.split():
                date = dt.date.fromisoformat(monday) + dt.timedelta(days=ALL.split().index(day))
                last = uk(date + dt.timedelta(days=1), "00:00") if end == "24:00" else uk(date, end)
                for edge in (uk(date, start), last):
                    asked.update({edge, edge - dt.timedelta(minutes=1)})
    return sorted(asked)


def main():
    chance = random.Random(2026)
    shown = walk()
    done = {}
    for kind in KINDS:
        done[kind] = states(kind, shown, done)
        for instant in instants(kind, chance):
            at = int((instant - BEGIN).total_seconds()) // 60
            row = [kind, instant.strftime("%Y-%m-%dT%H:%M:%SZ"), done[kind][at], opens_next(done[kind], shown, at)]
            print("\t".join(row))


if __name__ == "__main__":
    main()
