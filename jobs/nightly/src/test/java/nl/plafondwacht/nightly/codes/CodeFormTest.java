package nl.plafondwacht.nightly.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.plafondwacht.nightly.codes.CodeForm.ReturnCodeList;
import org.junit.jupiter.api.Test;

/** Codes as they are written, and as a spreadsheet leaves them. */
class CodeFormTest {
  private static final List<String> SPOILT =
      List.of(
          "1.23E+05",
          "1,23E+05",
          "6,11",
          "6.11",
          "611.0",
          "0611.0",
          " 0611",
          "0611 ",
          "'0611",
          "06 11",
          "0611\u00A0",
          "#N/A",
          "1-jan",
          "=\"0611\"",
          "190.006",
          "-611",
          "+611");

  @Test
  void whatASpreadsheetMakesOfACodeIsNoCode() {
    for (ReturnCodeList list : ReturnCodeList.values()) {
      assertNone(CodeForm.returnCode(list), SPOILT);
    }
    for (String list : new String[] {"ZA", "041", "008", "057", "001", "065", "068", "990"}) {
      assertNone(CodeForm.performance(list), SPOILT);
    }
    assertNone(CodeForm.performance(null), SPOILT);
    assertNone(CodeForm.UZOVI, SPOILT);
    assertNone(CodeForm.ATC, SPOILT);
    assertNone(CodeForm.CODE_LIST, SPOILT);
    assertNone(CodeForm.MONTH_OR_DAY, SPOILT);
  }

  @Test
  void returnCodesKeepTheirZeros() {
    assertAll(CodeForm.returnCode(ReturnCodeList.COD954), List.of("0611", "0001", "8002", "8A74"));
    assertNone(CodeForm.returnCode(ReturnCodeList.COD954), List.of("611", "1", "00611"));
    assertAll(CodeForm.returnCode(ReturnCodeList.COD957), List.of("611", "001"));
    assertNone(CodeForm.returnCode(ReturnCodeList.COD957), List.of("0611", "11", "8A7"));
  }

  @Test
  void performancesHaveTheLengthOfTheirList() {
    assertAll(CodeForm.performance("ZA"), List.of("190006", "039999", "X19001"));
    assertNone(CodeForm.performance("ZA"), List.of("39999", "0190006", "1900060"));
    assertAll(CodeForm.performance("041"), List.of("990040", "030021", "15A001", "X4190"));
    assertNone(CodeForm.performance("041"), List.of("30021"));
    assertAll(CodeForm.performance("008"), List.of("12002", "X1300"));
    assertNone(CodeForm.performance("008"), List.of("2002", "012002"));
    assertAll(CodeForm.performance("057"), List.of("759", "001", "10VV"));
    assertNone(CodeForm.performance("057"), List.of("59", "1"));
    assertAll(CodeForm.performance("001"), List.of("00012345", "90000001"));
    assertNone(CodeForm.performance("001"), List.of("12345"));
    assertAll(CodeForm.performance("065"), List.of("1000", "1", "X6501"));
    assertNone(CodeForm.performance("065"), List.of("x6501", ""));
  }

  @Test
  void insurersMedicinesListsAndMonths() {
    assertAll(CodeForm.UZOVI, List.of("9001", "0101"));
    assertNone(CodeForm.UZOVI, List.of("101", "09001"));
    assertAll(CodeForm.ATC, List.of("N05CD08", "N02AA01"));
    assertNone(CodeForm.ATC, List.of("N05CD8", "N05CD", "n05cd08", "N5CD08"));
    assertAll(CodeForm.CODE_LIST, List.of("001", "ZA", "041"));
    assertNone(CodeForm.CODE_LIST, List.of("1", "41", "za", "0041"));
    assertAll(CodeForm.MONTH_OR_DAY, List.of("2025-09", "2025-09-30"));
    assertNone(CodeForm.MONTH_OR_DAY, List.of("sep-25", "2025-9", "09-2025", "2025-13", "2025"));
  }

  private static void assertAll(CodeForm form, List<String> codes) {
    assertThat(codes).as(form.expected()).allMatch(form::fits);
  }

  private static void assertNone(CodeForm form, List<String> codes) {
    assertThat(codes).as(form.expected()).noneMatch(form::fits);
  }
}
