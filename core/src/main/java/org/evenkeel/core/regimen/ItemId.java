package org.evenkeel.core.regimen;

/// The identity of a regimen item, kept for as long as the person's record.
///
/// @param value the id, without blanks or slashes
public record ItemId(String value) implements Comparable<ItemId> {

  public ItemId {
    if (value.isEmpty() || value.chars().anyMatch(c -> c == '/' || Character.isWhitespace(c))) {
      throw new IllegalArgumentException("not an id of a regimen item: \"" + value + "\"");
    }
  }

  @Override
  public int compareTo(ItemId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
