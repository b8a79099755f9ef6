package org.evenkeel.app.caseload;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.app.careteam.People;
import org.evenkeel.core.person.Allergy;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.Known;
import org.evenkeel.core.person.Measure;

/// Who a page is about: the strip on top of it, with allergies and with what is not known.
///
/// @param id the record
/// @param name as the clinic writes it
/// @param initials for the round mark beside the name
/// @param line birth date, age and number
/// @param tags allergies first; what is not known is said
public record Identity(String id, String name, String initials, String line, List<Tag> tags) {
  public Identity {
    tags = List.copyOf(tags);
  }

  /// The strip of a person as of a day.
  public static Identity of(People.Person row, ClinicalPicture picture, LocalDate today) {
    List<Tag> tags = new ArrayList<>(allergies(picture));
    tags.addAll(pregnancy(picture));
    tags.add(measure(picture, Measure.EGFR, "eGFR ", "", "Kidney function"));
    tags.add(measure(picture, Measure.WEIGHT, "", " kg", "Weight"));
    if (picture.conditions() instanceof Known.Not) {
      tags.add(Tag.unknown("Conditions"));
    }
    return new Identity(
        row.id().toString(),
        row.name(),
        initials(row.name()),
        line(row.born(), row.number(), today),
        tags);
  }

  /// `Born Mar 14, 1992 (34), record 204 117`; what is not known is said.
  public static String line(Optional<LocalDate> born, String number, LocalDate today) {
    return born.map(day ->
            "Born " + Wording.day(day) + " (" + Period.between(day, today).getYears() + ")")
            .orElse("Birth date NOT KNOWN")
        + ", record "
        + number;
  }

  private static String initials(String name) {
    String[] parts = name.strip().split("\\s+", -1);
    String first = parts[0].substring(0, 1);
    return parts.length == 1 ? first : first + parts[parts.length - 1].substring(0, 1);
  }

  private static List<Tag> allergies(ClinicalPicture picture) {
    return switch (picture.allergies()) {
      case Known.Not<List<Allergy>> _ -> List.of(Tag.unknown("Allergies"));
      case Known.Is<List<Allergy>>(var known) when known.isEmpty() ->
          List.of(Tag.plain("No allergies, as stated"));
      case Known.Is<List<Allergy>>(var known) -> known.stream().map(Identity::allergy).toList();
    };
  }

  private static Tag allergy(Allergy allergy) {
    String what =
        switch (allergy.kind()) {
          case ALLERGY -> "Allergy: ";
          case INTOLERANCE -> "Intolerance: ";
        };
    return new Tag(
        "stop",
        "look",
        what + allergy.text() + allergy.reaction().map(r -> " (" + r + ")").orElse(""));
  }

  private static List<Tag> pregnancy(ClinicalPicture picture) {
    boolean cannotBe =
        picture.childBearingPotential() instanceof Known.Is<Boolean>(var could) && !could;
    if (cannotBe) {
      return List.of();
    }
    return switch (picture.pregnancy()) {
      case Known.Not<Boolean> _ -> List.of(Tag.unknown("Pregnancy"));
      case Known.Is<Boolean>(var is) ->
          List.of(is ? new Tag("lamp", "look", "Pregnant") : Tag.plain("Not pregnant"));
    };
  }

  private static Tag measure(
      ClinicalPicture picture, Measure measure, String before, String after, String called) {
    return switch (picture.measure(measure)) {
      case Known.Is<java.math.BigDecimal>(var value) ->
          Tag.plain(before + Wording.number(value) + after);
      case Known.Not<java.math.BigDecimal> _ -> Tag.unknown(called);
    };
  }
}
