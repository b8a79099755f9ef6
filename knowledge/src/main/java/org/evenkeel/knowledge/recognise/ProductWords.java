package org.evenkeel.knowledge.recognise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;

/// The words beside a medicine's name that say how it is made, given and taken, and those that only
/// fill a line.
final class ProductWords {

  private ProductWords() {}

  /// Words for a form.
  static final Map<String, String> FORMS = new HashMap<>();

  /// Words for a route.
  static final Map<String, Route> ROUTES = new HashMap<>();

  /// Words for how fast a form gives its medicine.
  static final Map<String, Release> RELEASES = new HashMap<>();

  /// Routes that a form leaves no doubt about when the medicine itself does not say otherwise.
  static final Map<String, Route> IMPLIED =
      Map.ofEntries(
          Map.entry("tablet", Route.ORAL),
          Map.entry("capsule", Route.ORAL),
          Map.entry("odt", Route.ORAL),
          Map.entry("chewable", Route.ORAL),
          Map.entry("syrup", Route.ORAL),
          Map.entry("granules", Route.ORAL),
          Map.entry("patch", Route.TRANSDERMAL),
          Map.entry("inhaler", Route.INHALED),
          Map.entry("suppository", Route.RECTAL),
          Map.entry("gel", Route.TOPICAL),
          Map.entry("cream", Route.TOPICAL));

  /// Salts and esters: directly after a name they belong to it.
  static final Set<String> SALTS =
      words(
          ("hydrochloride hcl hydrobromide hbr sodium potassium calcium magnesium maleate mesylate"
              + " besylate tartrate bitartrate succinate fumarate hemifumarate citrate phosphate"
              + " sulfate sulphate acetate carbonate chloride bromide nitrate lactate gluconate"
              + " dimesylate saccharate aspartate oxalate tosylate malate pamoate palmitate"
              + " decanoate enanthate lauroxil hyclate monohydrate dihydrate hydrate anhydrous"
              + " hemihydrate tromethamine trometamol propionate dipropionate furoate valerate"
              + " carb base free-base hydroxide oxide polistirex erbumine arginine medoxomil"
              + " cilexetil axetil disoproxil alafenamide bicarbonate stearate estolate"
              + " ethylsuccinate salicylate resinate complex maleat dinitrate mononitrate"));

  /// Words that join two ingredients of one product.
  static final Set<String> JOINING = Set.of("and", "plus", "with", "w");

  /// Words that say that the medicine named is not what is taken.
  static final Set<String> DENYING =
      Set.of(
          "not",
          "no",
          "non",
          "free",
          "without",
          "never",
          "allergy",
          "allergic",
          "allergies",
          "intolerance",
          "intolerant",
          "withdrawal",
          "level",
          "levels",
          "test",
          "screen",
          "antagonist",
          "agonist",
          "inhibitor",
          "like",
          "substitute",
          "alternative",
          "analog",
          "analogue",
          "derivative",
          "overdose",
          "toxicity",
          "poisoning",
          "battery",
          "swab",
          "swabs",
          "wipes",
          "pad",
          "pads",
          "unknown",
          "unspecified",
          "placebo",
          "versus",
          "vs",
          "avoid",
          "or",
          "instead",
          "denies");

  /// Words that only fill a line.
  static final Set<String> FILLERS =
      words(
          ("kg a an the of for to in on by at per as is it his her my your each every other one two three"
              + " four half mg mcg ug g gm gram grams milligram milligrams microgram micrograms ml"
              + " l milliliter milliliters meq mmol unit units iu mgs actuat act hr hrs hour hours"
              + " h d day days wk wks week weeks weekly month monthly months yr min release rel"
              + " released form dose doses dosage pack packs package kit box bottle blister unt"
              + " vial vials count ct qty quantity pen pens syringe syringes prefilled pre filled"
              + " single multi use usp nf ndc rx otc generic brand name medication medicine drug med"
              + " meds product products pill pills strength extra maximum max regular adult"
              + " children childrens child pediatric infant infants junior low high daily once"
              + " twice thrice bid tid qid qd qday qhs qam qpm qod hs am pm ac pc prn sig po tabs"
              + " take takes taking taken took use uses using used give given gives start started"
              + " starting continue apply applied inject place inhale mouth bedtime bed night"
              + " nightly nighttime morning mornings evening noon daytime food meal meals water"
              + " milk needed pain sleep mood anxiety depression headache pressure blood seizure"
              + " seizures fever times time then up increase increased titrate titration taper"
              + " current home patient pt reports reported old new prescribed prescription"
              + " ordered order from pharmacy mouthpiece system delivery drive coated"
              + " enteric-coated filmcoated scored chewable disintegrating orally particles"
              + " containing contains w v q x mm cm hydrogel matrix reservoir metered auto"
              + " injector autoinjector pf preservative sugar flavor flavored grape cherry"
              + " orange mint peppermint strawberry lemon fruit pulvules sprinkle sprinkles"
              + " caplet caplets gelcap gelcaps liquigel softgel softgels geltab enema foam"
              + " shampoo lotion ointment ophth otic ear eye nasal oral only about around"
              + " approximately total equivalent eq elemental long acting short lower upper"
              + " still also usual usually regularly standard tablet capsule bi bimodal"
              + " osmotic abuse deterrent injectable ready mix mixed powder reconstitution"
              + " film strip strips patch patches week biweekly fortnightly depot lai shot"
              + " shots injection injections im iv sc sq subq sl top inh neb nebulizer"
              + " nebulised nebulized concentrate conc liquid elixir tbl"));

  static {
    form("tablet", "tablet", "tablets", "tab", "tabs", "tbl", "caplet", "caplets");
    form("capsule", "capsule", "capsules", "cap", "caps", "pulvules", "softgel", "softgels");
    form("solution", "solution", "soln", "sol", "liquid", "elixir", "concentrate", "conc");
    form("suspension", "suspension", "susp");
    form("syrup", "syrup");
    form("film", "film", "films", "strip", "strips");
    form("patch", "patch", "patches");
    form("injection", "injection", "injectable", "inj", "vial", "syringe", "autoinjector", "shot");
    form("spray", "spray");
    form("lozenge", "lozenge", "lozenges", "troche");
    form("granules", "granules");
    form("odt", "odt", "disintegrating");
    form("gum", "gum");
    form("inhaler", "inhaler", "hfa", "actuat", "diskus");
    form("suppository", "suppository", "suppositories", "supp");
    form("gel", "gel");
    form("cream", "cream", "ointment");
    form("drops", "drops", "gtt");
    form("powder", "powder");
    form("chewable", "chewable", "chew");
    route(Route.ORAL, "oral", "orally", "po", "mouth");
    route(Route.SUBLINGUAL, "sublingual", "sublingually", "sl");
    route(Route.BUCCAL, "buccal");
    route(Route.TRANSDERMAL, "transdermal", "td");
    route(Route.INTRAMUSCULAR, "intramuscular", "im");
    route(Route.SUBCUTANEOUS, "subcutaneous", "sc", "sq", "subq", "subcut");
    route(Route.INTRAVENOUS, "intravenous", "iv");
    route(Route.INTRANASAL, "intranasal", "nasal", "nasally");
    route(Route.RECTAL, "rectal", "rectally");
    route(Route.INHALED, "inhalation", "inhaled", "inh", "metered", "nebulized");
    route(Route.TOPICAL, "topical", "topically");
    route(Route.OPHTHALMIC, "ophthalmic", "ophth");
    route(Route.VAGINAL, "vaginal", "vaginally");
    release(
        Release.EXTENDED,
        "er",
        "xr",
        "sr",
        "xl",
        "la",
        "cr",
        "cd",
        "xt",
        "sa",
        "extended",
        "sustained",
        "controlled",
        "prolonged",
        "mr",
        "modified",
        "ext");
    release(Release.DELAYED, "dr", "ec", "delayed", "enteric", "gastro");
    release(Release.IMMEDIATE, "ir", "immediate");
    release(
        Release.DEPOT,
        "depot",
        "decanoate",
        "lai",
        "palmitate",
        "lauroxil",
        "pamoate",
        "microspheres");
  }

  private static Set<String> words(String line) {
    return Set.copyOf(Arrays.asList(line.split(" +")));
  }

  private static void form(String form, String... words) {
    for (String word : words) {
      FORMS.put(word, form);
    }
  }

  private static void route(Route route, String... words) {
    for (String word : words) {
      ROUTES.put(word, route);
    }
  }

  private static void release(Release release, String... words) {
    for (String word : words) {
      RELEASES.put(word, release);
    }
  }

  /// True for a word that may stand beside a name without changing which medicine is meant.
  static boolean isFiller(Word word) {
    String text = word.text();
    return word.number()
        || FILLERS.contains(text)
        || SALTS.contains(text)
        || FORMS.containsKey(text)
        || ROUTES.containsKey(text)
        || RELEASES.containsKey(text)
        || hasDigit(text);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
