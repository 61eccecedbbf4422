// Block RAM of ECP5: 1024 x 18 bits, two ports, each 1, 2, 4, 9 or 18 bits wide; or one port that writes and one that
// reads, where 36 bits wide means both data buses side by side, bus A the lower word (A addresses the write, B the read).
// Written for this project, because Yosys ships its ports only. Kept to what Yosys' mapping uses
// (share/lattice/brams_map_16kd.v): no FIFO, chip selects low. Narrow ports see two bytes of 8 bits in a word, and not
// the ninth bits.
module DP16KD(
  input DIA17, DIA16, DIA15, DIA14, DIA13, DIA12, DIA11, DIA10, DIA9, DIA8, DIA7, DIA6, DIA5, DIA4, DIA3, DIA2, DIA1, DIA0,
  input ADA13, ADA12, ADA11, ADA10, ADA9, ADA8, ADA7, ADA6, ADA5, ADA4, ADA3, ADA2, ADA1, ADA0,
  input CEA, OCEA, CLKA, WEA, RSTA, CSA2, CSA1, CSA0,
  output DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8, DOA7, DOA6, DOA5, DOA4, DOA3, DOA2, DOA1, DOA0,
  input DIB17, DIB16, DIB15, DIB14, DIB13, DIB12, DIB11, DIB10, DIB9, DIB8, DIB7, DIB6, DIB5, DIB4, DIB3, DIB2, DIB1, DIB0,
  input ADB13, ADB12, ADB11, ADB10, ADB9, ADB8, ADB7, ADB6, ADB5, ADB4, ADB3, ADB2, ADB1, ADB0,
  input CEB, OCEB, CLKB, WEB, RSTB, CSB2, CSB1, CSB0,
  output DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8, DOB7, DOB6, DOB5, DOB4, DOB3, DOB2, DOB1, DOB0
);
  parameter DATA_WIDTH_A = 18, DATA_WIDTH_B = 18;
  parameter REGMODE_A = "NOREG", REGMODE_B = "NOREG";
  parameter RESETMODE = "SYNC", ASYNC_RESET_RELEASE = "SYNC", GSR = "DISABLED", INIT_DATA = "STATIC";
  parameter CSDECODE_A = "0b000", CSDECODE_B = "0b000";
  parameter WRITEMODE_A = "NORMAL", WRITEMODE_B = "NORMAL";
  parameter CLKAMUX = "CLKA", CLKBMUX = "CLKB";
  parameter [319:0] INITVAL_00 = 0, INITVAL_01 = 0, INITVAL_02 = 0, INITVAL_03 = 0, INITVAL_04 = 0, INITVAL_05 = 0, INITVAL_06 = 0, INITVAL_07 = 0;
  parameter [319:0] INITVAL_08 = 0, INITVAL_09 = 0, INITVAL_0A = 0, INITVAL_0B = 0, INITVAL_0C = 0, INITVAL_0D = 0, INITVAL_0E = 0, INITVAL_0F = 0;
  parameter [319:0] INITVAL_10 = 0, INITVAL_11 = 0, INITVAL_12 = 0, INITVAL_13 = 0, INITVAL_14 = 0, INITVAL_15 = 0, INITVAL_16 = 0, INITVAL_17 = 0;
  parameter [319:0] INITVAL_18 = 0, INITVAL_19 = 0, INITVAL_1A = 0, INITVAL_1B = 0, INITVAL_1C = 0, INITVAL_1D = 0, INITVAL_1E = 0, INITVAL_1F = 0;
  parameter [319:0] INITVAL_20 = 0, INITVAL_21 = 0, INITVAL_22 = 0, INITVAL_23 = 0, INITVAL_24 = 0, INITVAL_25 = 0, INITVAL_26 = 0, INITVAL_27 = 0;
  parameter [319:0] INITVAL_28 = 0, INITVAL_29 = 0, INITVAL_2A = 0, INITVAL_2B = 0, INITVAL_2C = 0, INITVAL_2D = 0, INITVAL_2E = 0, INITVAL_2F = 0;
  parameter [319:0] INITVAL_30 = 0, INITVAL_31 = 0, INITVAL_32 = 0, INITVAL_33 = 0, INITVAL_34 = 0, INITVAL_35 = 0, INITVAL_36 = 0, INITVAL_37 = 0;
  parameter [319:0] INITVAL_38 = 0, INITVAL_39 = 0, INITVAL_3A = 0, INITVAL_3B = 0, INITVAL_3C = 0, INITVAL_3D = 0, INITVAL_3E = 0, INITVAL_3F = 0;

  wire [13:0] ada = {ADA13, ADA12, ADA11, ADA10, ADA9, ADA8, ADA7, ADA6, ADA5, ADA4, ADA3, ADA2, ADA1, ADA0};
  wire [13:0] adb = {ADB13, ADB12, ADB11, ADB10, ADB9, ADB8, ADB7, ADB6, ADB5, ADB4, ADB3, ADB2, ADB1, ADB0};
  wire [17:0] dia = {DIA17, DIA16, DIA15, DIA14, DIA13, DIA12, DIA11, DIA10, DIA9, DIA8, DIA7, DIA6, DIA5, DIA4, DIA3, DIA2, DIA1, DIA0};
  wire [17:0] dib = {DIB17, DIB16, DIB15, DIB14, DIB13, DIB12, DIB11, DIB10, DIB9, DIB8, DIB7, DIB6, DIB5, DIB4, DIB3, DIB2, DIB1, DIB0};

  reg [17:0] memory [0:1023];
  localparam [20479:0] START = {
    INITVAL_3F, INITVAL_3E, INITVAL_3D, INITVAL_3C, INITVAL_3B, INITVAL_3A, INITVAL_39, INITVAL_38,
    INITVAL_37, INITVAL_36, INITVAL_35, INITVAL_34, INITVAL_33, INITVAL_32, INITVAL_31, INITVAL_30,
    INITVAL_2F, INITVAL_2E, INITVAL_2D, INITVAL_2C, INITVAL_2B, INITVAL_2A, INITVAL_29, INITVAL_28,
    INITVAL_27, INITVAL_26, INITVAL_25, INITVAL_24, INITVAL_23, INITVAL_22, INITVAL_21, INITVAL_20,
    INITVAL_1F, INITVAL_1E, INITVAL_1D, INITVAL_1C, INITVAL_1B, INITVAL_1A, INITVAL_19, INITVAL_18,
    INITVAL_17, INITVAL_16, INITVAL_15, INITVAL_14, INITVAL_13, INITVAL_12, INITVAL_11, INITVAL_10,
    INITVAL_0F, INITVAL_0E, INITVAL_0D, INITVAL_0C, INITVAL_0B, INITVAL_0A, INITVAL_09, INITVAL_08,
    INITVAL_07, INITVAL_06, INITVAL_05, INITVAL_04, INITVAL_03, INITVAL_02, INITVAL_01, INITVAL_00
  };
  integer i;
  initial for (i = 0; i < 1024; i = i + 1) memory[i] = START[20*i +: 18];

  // the bits of a word that a port of some width reaches at an address: shifted down to read, with a mask to write
  function [4:0] place(input integer width, input [13:0] address);
    if (width == 18) place = 0;
    else if (width == 9) place = address[3] ? 9 : 0;
    else place = (address[3] ? 9 : 0) + {2'b0, address[2:0]};
  endfunction
  function [17:0] reach(input integer width, input [13:0] address);
    if (width == 18) reach = {{9{address[1]}}, {9{address[0]}}}; // byte enables
    else reach = ((18'd1 << width) - 18'd1) << place(width, address);
  endfunction
  function [17:0] only(input integer width);
    only = width == 18 ? 18'h3ffff : (18'd1 << width) - 18'd1;
  endfunction
  function [17:0] written(input integer width, input [13:0] address, input [17:0] old, input [17:0] data);
    written = (old & ~reach(width, address)) | ((data << place(width, address)) & reach(width, address));
  endfunction

  wire clka = CLKAMUX == "INV" ? ~CLKA : CLKA, clkb = CLKBMUX == "INV" ? ~CLKB : CLKB;
  wire ona = CEA & ~(CSA2 | CSA1 | CSA0), onb = CEB & ~(CSB2 | CSB1 | CSB0);
  reg [17:0] qa = 0, qb = 0, ra = 0, rb = 0, lower = 0, lower_kept = 0;
  always @(posedge clka) begin
    if (ona) begin
      if (!WEA || WRITEMODE_A == "READBEFOREWRITE")
        qa <= (memory[ada[13:4]] >> place(DATA_WIDTH_A, ada)) & only(DATA_WIDTH_A);
      else if (WRITEMODE_A == "WRITETHROUGH")
        qa <= (written(DATA_WIDTH_A, ada, memory[ada[13:4]], dia) >> place(DATA_WIDTH_A, ada)) & only(DATA_WIDTH_A);
      if (WEA && DATA_WIDTH_A == 36) begin
        memory[{ada[13:5], 1'b0}] <= written(18, ada, memory[{ada[13:5], 1'b0}], dia);
        memory[{ada[13:5], 1'b1}] <= written(18, ada >> 2, memory[{ada[13:5], 1'b1}], dib);
      end else if (WEA) memory[ada[13:4]] <= written(DATA_WIDTH_A, ada, memory[ada[13:4]], dia);
    end
    if (RSTA) qa <= 0;
    if (OCEA) ra <= qa;
  end
  always @(posedge clkb) begin
    if (onb) begin
      if (DATA_WIDTH_B == 36) begin
        lower <= memory[{adb[13:5], 1'b0}];
        qb <= memory[{adb[13:5], 1'b1}];
      end else if (!WEB || WRITEMODE_B == "READBEFOREWRITE")
        qb <= (memory[adb[13:4]] >> place(DATA_WIDTH_B, adb)) & only(DATA_WIDTH_B);
      else if (WRITEMODE_B == "WRITETHROUGH")
        qb <= (written(DATA_WIDTH_B, adb, memory[adb[13:4]], dib) >> place(DATA_WIDTH_B, adb)) & only(DATA_WIDTH_B);
      if (WEB) memory[adb[13:4]] <= written(DATA_WIDTH_B, adb, memory[adb[13:4]], dib);
    end
    if (RSTB) {qb, lower} <= 0;
    if (OCEB) {rb, lower_kept} <= {qb, lower};
  end
  assign {DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8, DOA7, DOA6, DOA5, DOA4, DOA3, DOA2, DOA1, DOA0} =
    DATA_WIDTH_B == 36 ? (REGMODE_B == "OUTREG" ? lower_kept : lower) : REGMODE_A == "OUTREG" ? ra : qa;
  assign {DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8, DOB7, DOB6, DOB5, DOB4, DOB3, DOB2, DOB1, DOB0} =
    REGMODE_B == "OUTREG" ? rb : qb;
endmodule
