package org.evenkeel.core.medication;

/// An active ingredient, by the lower-case name the knowledge uses: `sertraline`,
/// `buprenorphine/naloxone` is two.
///
/// @param name the name
public record Ingredient(String name) implements Comparable<Ingredient> {
  public Ingredient {
    if (name.isBlank() || !name.equals(name.strip())) {
      throw new IllegalArgumentException("an ingredient needs a name: \"" + name + "\"");
    }
  }

  @Override
  public int compareTo(Ingredient other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
