package io.touchstone.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of a calendar in the viewer's language, which Vaadin's date fields don't bring along. */
public final class Calendars {
    private Calendars() {}

    /** For {@code DatePicker.setI18n} and {@code DateTimePicker.setDatePickerI18n}. */
    public static DatePickerI18n words() {
        var ui = UI.getCurrent();
        var language = Translations.supported(ui.getLocale());
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, language))
                .setFirstDayOfWeek(
                        WeekFields.of(ui.getLocale()).getFirstDayOfWeek().getValue() % 7)
                .setToday(ui.getTranslation("ui.calendar.today"))
                .setCancel(ui.getTranslation("ui.cancel"));
    }

    /** From Sunday on, as Vaadin wants them. */
    private static List<String> days(TextStyle style, Locale language) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, language))
                .toList();
    }
}
