package io.touchstone.ui;

import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How dates, times, ages and numbers are written, in the viewer's language and the zone of their browser. */
public final class Formats {
    private final UI ui;
    private final Locale locale;
    private final ZoneId zone;
    private final Clock clock;

    private Formats(UI ui, ZoneId zone, Clock clock) {
        this.ui = ui;
        this.locale = Translations.supported(ui.getLocale());
        this.zone = zone;
        this.clock = clock;
    }

    /** For the page that is being made or answered now. */
    public static Formats here() {
        var ui = UI.getCurrent();
        return new Formats(ui, zone(ui), Clock.systemUTC());
    }

    static Formats at(UI ui, ZoneId zone, Clock clock) {
        return new Formats(ui, zone, clock);
    }

    /** "3 October", with the year where it is not this one. */
    public String date(LocalDate date) {
        var pattern = date.getYear() == today().getYear() ? "ui.format.date" : "ui.format.dateWithYear";
        return DateTimeFormatter.ofPattern(ui.getTranslation(pattern), locale).format(date);
    }

    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone));
    }

    /** "14:31". */
    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(instant.atZone(zone));
    }

    /** "today 14:31", "3 October, 14:31". */
    public String dateTime(Instant instant) {
        var date = LocalDate.ofInstant(instant, zone);
        return date.equals(today())
                ? ui.getTranslation("ui.format.todayAt", time(instant))
                : ui.getTranslation("ui.format.dateTime", date(date), time(instant));
    }

    /** "just now", "20 minutes ago", "yesterday", "34 days ago", "5 months ago". */
    public String age(Instant instant) {
        var minutes = ChronoUnit.MINUTES.between(instant, clock.instant());
        var date = LocalDate.ofInstant(instant, zone);
        if (minutes < 1) return ui.getTranslation("ui.age.now");
        if (minutes < 60) return ui.getTranslation("ui.age.minutes", minutes);
        if (date.equals(today())) return ui.getTranslation("ui.age.hours", minutes / 60);
        return age(date);
    }

    public String age(LocalDate date) {
        var days = ChronoUnit.DAYS.between(date, today());
        if (days <= 0) return ui.getTranslation("ui.age.today");
        if (days == 1) return ui.getTranslation("ui.age.yesterday");
        if (days < 60) return ui.getTranslation("ui.age.days", days);
        var months = ChronoUnit.MONTHS.between(date, today());
        return months < 24
                ? ui.getTranslation("ui.age.months", months)
                : ui.getTranslation("ui.age.years", ChronoUnit.YEARS.between(date, today()));
    }

    /** "34 days": for how long something is so. */
    public String daysSince(Instant instant) {
        return ui.getTranslation("ui.days", ChronoUnit.DAYS.between(LocalDate.ofInstant(instant, zone), today()));
    }

    /** "1,240". */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A share between 0 and 1 as "46 %". */
    public String percent(double share) {
        return ui.getTranslation("ui.format.percent", Math.round(share * 100));
    }

    /** A level on the 0–5 scale with one digit: "3.4"; a whole one without: "4". */
    public String level(double level) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(level);
    }

    /** "71–84". */
    public String interval(long low, long high) {
        return ui.getTranslation("ui.format.interval", number(low), number(high));
    }

    /** "2.2–4.6". */
    public String levels(double low, double high) {
        return ui.getTranslation("ui.format.interval", level(low), level(high));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public ZoneId zone() {
        return zone;
    }

    private static ZoneId zone(UI ui) {
        var details = ui.getPage().getExtendedClientDetails();
        if (details == null || details.getTimeZoneId() == null) return ZoneOffset.UTC;
        try {
            return ZoneId.of(details.getTimeZoneId());
        } catch (DateTimeException e) {
            return ZoneOffset.UTC; // a browser may report a zone that this JDK does not know
        }
    }
}
