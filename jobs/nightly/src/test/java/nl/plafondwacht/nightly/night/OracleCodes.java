package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.plafondwacht.nightly.oracle.Oracle;

/** The oracle's code tables in the form in which people edit ours. */
public final class OracleCodes {
  private OracleCodes() {}

  public static Path write(Path folder, Oracle.Codes codes) throws IOException {
    Files.createDirectories(folder);
    StringBuilder markers =
        new StringBuilder(
            """
            id,code_list,code,atc,route,kind,evidence_group,valid_from,valid_to,source,confidence,status
            WLZ_PROFILE_10VV,057,759,,,CERTAIN,,2000-01-01,,test,A,VERIFIED
            """);
    List<String> shipped = Files.readAllLines(codes.markers());
    for (int row = 1; row < shipped.size(); row++) {
      markers.append("M%d,%s,2000-01-01,,test,A,VERIFIED%n".formatted(row, shipped.get(row)));
    }
    Files.writeString(folder.resolve("markers.csv"), markers);
    StringBuilder returnCodes =
        new StringBuilder("code_list,code,uzovi,class,valid_from,valid_to,meaning,source,status\n");
    List<String> classes = Files.readAllLines(codes.returnCodes());
    for (String row : classes.subList(1, classes.size())) {
      String[] fields = row.split(",", -1);
      returnCodes.append("%s,%s,%s,%s,%s,%s,test,%s,%s%n".formatted((Object[]) fields));
    }
    Files.writeString(folder.resolve("return-codes.csv"), returnCodes);
    Files.writeString(
        folder.resolve("titles.csv"),
        """
        id,markers,code_list,code,sector,kind,name_nl,name_en,available_from,available_to,source,confidence,status
        TALK,M%d,,,MSZ,PLANNING,Gesprek,Talk,2025-01-01,,test,A,
        OWN,,065,1001,DISTRICT_NURSING,OTHER,Eigen,Own,2026-03-01,2026-07-31,test,A,VERIFIED
        UNKNOWN,,008,,GP,OTHER,Onbekend,Unknown,2026-03-01,,test,A,NOT_CONFIGURED
        LATER,,008,Z9999,GP,OTHER,Later,Later,2030-01-01,,test,A,VERIFIED
        """
            .formatted(planning(shipped)));
    Files.writeString(
        folder.resolve("care-activities.csv"),
        "id,code_list,code,kind,valid_from,valid_to,source,confidence,status\n");
    Files.writeString(
        folder.resolve("commitments.csv"),
        """
        id,agreed_on,applies_from,text_nl,source
        AZWA,2025-09,2026-01-01,test,test
        """);
    return folder;
  }

  /** The row that has the code of talks about wishes. */
  private static int planning(List<String> markers) {
    for (int row = 1; row < markers.size(); row++) {
      if (markers.get(row).contains(",PLANNING,")) {
        return row;
      }
    }
    throw new IllegalStateException("No marker of kind PLANNING");
  }
}
