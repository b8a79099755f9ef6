package org.evenkeel.core.regimen;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.medication.Ingredient;

/// Everything that one person is meant to take.
///
/// @param items the items; a stopped one stays, with its end, so that the past can be read
public record Regimen(List<RegimenItem> items) {

  public Regimen {
    items = List.copyOf(items);
    if (items.stream().map(RegimenItem::id).distinct().count() < items.size()) {
      throw new IllegalArgumentException(
          "two items have one id: " + items.stream().map(RegimenItem::id).toList());
    }
  }

  /// A regimen of these items.
  public static Regimen of(RegimenItem... items) {
    return new Regimen(List.of(items));
  }

  /// The item with this id, when there is one.
  public Optional<RegimenItem> item(ItemId id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /// The items that hold an ingredient, scheduled and as needed alike.
  public List<RegimenItem> holding(Ingredient ingredient) {
    return items.stream()
        .filter(item -> item.medicine().ingredients().contains(ingredient))
        .toList();
  }
}
