package org.evenkeel.knowledge.check;

import java.io.IOException;
import java.util.Optional;
import org.evenkeel.knowledge.content.Catalogue;
import org.evenkeel.knowledge.content.Tree;
import org.evenkeel.knowledge.manual.Page;

/// The command `knowledge show ID`: everything the knowledge says under one id, and the sources it
/// cites.
///
/// @param catalogue the content
public record KnowledgeShow(Catalogue catalogue) {

  /// Writes an entry; a name without its kind is looked for among medicines first, then among
  /// rules.
  ///
  /// @return false when there is no such entry; nothing is written then
  public boolean run(Appendable out, String id) throws IOException {
    Optional<Tree> entry = catalogue.find(id).or(() -> catalogue.findByName(id));
    if (entry.isPresent()) {
      out.append(new Page(catalogue, entry.get()).markdown());
    }
    return entry.isPresent();
  }
}
