package org.evenkeel.knowledge.recognise;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.code.Code;

/// Which medicine a code of RxNorm or ATC names.
public final class CodeTable {

  private final Map<Code, String> medicines = new HashMap<>();
  private final Map<Code, String> products = new HashMap<>();

  /// Adds the RxNorm code of an ingredient.
  public void rxnorm(String code, String medicine) {
    medicines.put(new Code.RxNorm(code), medicine);
  }

  /// Adds an ATC code.
  public void atc(String code, String medicine) {
    medicines.put(new Code.Atc(code), medicine);
  }

  /// Adds the RxNorm code of a product, and the text that names the product.
  public void product(String code, String text) {
    products.put(new Code.RxNorm(code), text);
  }

  Optional<String> medicine(Code code) {
    return Optional.ofNullable(medicines.get(code));
  }

  Optional<String> product(Code code) {
    return Optional.ofNullable(products.get(code));
  }
}
