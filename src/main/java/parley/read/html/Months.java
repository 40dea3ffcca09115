package parley.read.html;

/**
 * Names of months in the languages of saved pages. A compiled switch: no table to build at start.
 */
final class Months {
  private Months() {}

  /**
   * The month, 1 to 12, that a word names, in full or abbreviated.
   *
   * @param word lower case, without a full stop
   * @return 0 where the word is no month
   */
  static int of(String word) {
    return switch (word) {
      case "january", "jan", "januar", "jänner", "jän", "janvier", "janv", "enero", "ene" -> 1;
      case "gennaio", "gen", "janeiro", "januari", "stycznia", "styczeń", "sty" -> 1;
      case "января", "январь", "янв", "січня", "ocak", "leden", "ledna", "ianuarie", "január" -> 1;
      case "tammikuu", "tammikuuta", "ιανουαρίου", "ιαν", "gener" -> 1;
      case "february", "feb", "februar", "feber", "février", "fevrier", "févr", "fév" -> 2;
      case "febrero", "febbraio", "fevereiro", "fev", "februari", "lutego", "luty", "lut" -> 2;
      case "февраля", "февраль", "фев", "февр", "лютого", "şubat", "únor", "února" -> 2;
      case "februarie", "február", "helmikuu", "helmikuuta", "φεβρουαρίου", "φεβ", "febrer" -> 2;
      case "march", "mar", "märz", "maerz", "mär", "mrz", "mars", "marzo", "março", "marco" -> 3;
      case "maart", "mrt", "marca", "marzec", "марта", "март", "мар", "березня", "mart" -> 3;
      case "březen", "března", "martie", "március", "márc", "marts", "maaliskuu" -> 3;
      case "maaliskuuta", "μαρτίου", "μαρ", "març" -> 3;
      case "april", "apr", "avril", "avr", "abril", "abr", "aprile", "kwietnia", "kwiecień" -> 4;
      case "kwi", "апреля", "апрель", "апр", "квітня", "nisan", "duben", "dubna" -> 4;
      case "aprilie", "április", "ápr", "huhtikuu", "huhtikuuta", "απριλίου", "απρ" -> 4;
      case "may", "mai", "mayo", "maggio", "mag", "maio", "mei", "maja", "maj", "мая" -> 5;
      case "май", "травня", "mayıs", "květen", "května", "május", "máj" -> 5;
      case "toukokuu", "toukokuuta", "μαΐου", "μαϊ", "maig" -> 5;
      case "june", "jun", "juni", "juin", "junio", "giugno", "giu", "junho", "czerwca" -> 6;
      case "czerwiec", "cze", "июня", "июнь", "июн", "червня", "haziran", "červen" -> 6;
      case "června", "iunie", "június", "jún", "kesäkuu", "kesäkuuta", "ιουνίου", "ιουν" -> 6;
      case "juny" -> 6;
      case "july", "jul", "juli", "juillet", "juil", "julio", "luglio", "lug", "julho" -> 7;
      case "lipca", "lipiec", "lip", "июля", "июль", "июл", "липня", "temmuz" -> 7;
      case "července", "červenec", "iulie", "július", "júl", "heinäkuu", "heinäkuuta" -> 7;
      case "ιουλίου", "ιουλ", "juliol" -> 7;
      case "august", "aug", "août", "aout", "agosto", "ago", "augustus", "sierpnia" -> 8;
      case "sierpień", "sie", "августа", "август", "авг", "серпня", "ağustos", "srpen" -> 8;
      case "srpna", "augusti", "augusztus", "elokuu", "elokuuta", "αυγούστου", "αυγ" -> 8;
      case "agost" -> 8;
      case "september", "sep", "sept", "septembre", "septiembre", "setiembre", "settembre" -> 9;
      case "set", "setembro", "września", "wrzesień", "wrz", "сентября", "сентябрь", "сен" -> 9;
      case "сент", "вересня", "eylül", "září", "septembrie", "szeptember", "szept" -> 9;
      case "syyskuu", "syyskuuta", "σεπτεμβρίου", "σεπ", "setembre" -> 9;
      case "october", "oct", "oktober", "okt", "octobre", "octubre", "ottobre", "ott" -> 10;
      case "outubro", "out", "października", "październik", "paź", "октября", "октябрь" -> 10;
      case "окт", "жовтня", "ekim", "říjen", "října", "octombrie", "október" -> 10;
      case "lokakuu", "lokakuuta", "οκτωβρίου", "οκτ" -> 10;
      case "november", "nov", "novembre", "noviembre", "novembro", "listopada" -> 11;
      case "lis", "ноября", "ноябрь", "ноя", "нояб", "листопада", "kasım", "listopad" -> 11;
      case "listopadu", "noiembrie", "marraskuu", "marraskuuta", "νοεμβρίου", "νοε" -> 11;
      case "december", "dec", "dezember", "dez", "décembre", "decembre", "déc", "diciembre" -> 12;
      case "dic", "dicembre", "dezembro", "grudnia", "grudzień", "gru", "декабря" -> 12;
      case "декабрь", "дек", "грудня", "aralık", "prosinec", "prosince", "decembrie" -> 12;
      case "joulukuu", "joulukuuta", "δεκεμβρίου", "δεκ", "desember", "des", "desembre" -> 12;
      default -> 0;
    };
  }
}
