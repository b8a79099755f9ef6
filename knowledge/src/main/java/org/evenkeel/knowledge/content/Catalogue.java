package org.evenkeel.knowledge.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// All shipped content as it was written: prose, examples and education included.
///
/// Read only by those who show or check it; the engine loads less. Entries have an `id` such as
/// `interactions/maoi-with-ssri`.
public final class Catalogue {

  private static final String RESOURCE = "/knowledge/library.json";

  private final Tree all;

  private Catalogue(Tree all) {
    this.all = all;
  }

  private static final class Shared {
    static final Catalogue CATALOGUE = read();
  }

  /// The content shipped with the program, read on first use.
  public static Catalogue bundled() {
    return Shared.CATALOGUE;
  }

  private static Catalogue read() {
    try (InputStream in = Catalogue.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the knowledge was not compiled: no " + RESOURCE);
      }
      return new Catalogue(Tree.of("knowledge", JsonText.readOwn(in)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The version of the content.
  public String version() {
    return all.text("version");
  }

  /// The entries of a section.
  public List<Tree> of(Section section) {
    return all.trees(section.word());
  }

  /// The entry of an id, in any section.
  public Optional<Tree> find(String id) {
    for (Section section : Section.values()) {
      for (Tree entry : of(section)) {
        if (entry.text("id").equals(id)) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }

  /// The first entry whose id ends in a name: a medicine's before a rule's.
  public Optional<Tree> findByName(String name) {
    for (Section section : Section.values()) {
      for (Tree entry : of(section)) {
        String id = entry.text("id");
        if (id.substring(id.indexOf('/') + 1).equalsIgnoreCase(name)) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }
}
