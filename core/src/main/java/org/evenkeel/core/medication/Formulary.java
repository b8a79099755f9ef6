package org.evenkeel.core.medication;

import java.util.Collection;
import java.util.Optional;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.evidence.Key;

/// All medicines the knowledge has by name, and the way from a code or a text to one of them.
///
/// Immutable and safe to share.
public interface Formulary {

  /// Where the knowledge base keeps it.
  Key<Formulary> KEY = new Key<>("formulary", Formulary.class);

  /// The medicine of an ingredient name, or empty when there is none by that name.
  Optional<Medicine> medicine(Ingredient ingredient);

  /// All medicines, in the order of their names.
  Collection<Medicine> medicines();

  /// Which medicine a text such as `Zoloft 50mg tabs` means.
  Recognition recognise(String text);

  /// Which medicine a code means; codes we do not hold are not recognised.
  Recognition recognise(Code code);
}
